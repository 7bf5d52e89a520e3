#pragma once
#include <stdlib.h>
struct __port_jump { int unused; };
typedef __port_jump jmp_buf[1];
typedef __port_jump sigjmp_buf[1];
inline int setjmp(__port_jump *place) { return 0; }
inline int _setjmp(__port_jump *place) { return 0; }
inline int sigsetjmp(__port_jump *place, int mask) { return 0; }
[[port::support("partial", "a jump back ends the program")]] inline void longjmp(__port_jump *place, int value) { abort(); }
[[port::support("partial", "a jump back ends the program")]] inline void _longjmp(__port_jump *place, int value) { abort(); }
[[port::support("partial", "a jump back ends the program")]] inline void siglongjmp(__port_jump *place, int value) { abort(); }
