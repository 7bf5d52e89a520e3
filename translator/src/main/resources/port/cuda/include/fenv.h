#pragma once
// The host rounds to nearest, whatever is asked for.
#define FE_TONEAREST 0
#define FE_DOWNWARD 0x400
#define FE_UPWARD 0x800
#define FE_TOWARDZERO 0xc00
#define FE_INVALID 1
#define FE_DIVBYZERO 4
#define FE_OVERFLOW 8
#define FE_UNDERFLOW 16
#define FE_INEXACT 32
#define FE_ALL_EXCEPT 61
typedef struct {
  int unused;
} fenv_t;
typedef unsigned short fexcept_t;
#define FE_DFL_ENV ((const fenv_t *)-1)
inline int fegetround(void) { return FE_TONEAREST; }
#ifdef __cplusplus
[[port::support("partial", "the host rounds to nearest all the same")]]
#endif
inline int fesetround(int mode) { return mode != FE_TONEAREST; }
inline int feclearexcept(int which) { return 0; }
[[port::support("unsupported", "nobody notes which exceptions arithmetic has raised")]] int fetestexcept(int which);
[[port::support("unsupported", "nobody notes which exceptions arithmetic has raised")]] int feraiseexcept(int which);
inline int fegetenv(fenv_t *to) { return 0; }
inline int fesetenv(const fenv_t *from) { return 0; }
