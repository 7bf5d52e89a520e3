#
#define
#define 1 2
#define defined 1
#define F(a, a) a
#define G(a b) a
#define H(a) # b
#define J ## 1
#define K(a
#undef
#undef 1
#ifdef
#endif
#include
#include nothing
#include <unclosed
#line abc
#frobnicate
#if
#endif
#if 1
#else
#endif
#if 1 +
#elif (1
#elif 1.5
#elif 1 2
#elif f(1)
#elif "text"
#elif 1 / 0
#elif defined
#elif 99999999999999999999
#endif
#if defined(A
#endif
after
