#define YES 1
#define ADD(a, b) a + b
#define HAS defined(YES)
#if 1 + 2 * 3 == 7 && (1 ? 2 : 3) == 2 && -1 < 0
precedence
#endif
#if -1 > 0u && 0xffffffffffffffff == -1 && 18446744073709551615u / 2 == 9223372036854775807
unsigned
#endif
#if 1 << 63 < 0 && -8 >> 1 == -4 && -7 / 2 == -3 && -7 % 2 == -1 && 1 >> 2 == 0
signed
#endif
#if 0 && 1 / 0 || 1 || 1 / 0
short circuit
#endif
#if 'A' == 65 && '\n' == 10 && '\x41' == 'A' && '\101' == 'A' && 'ab' == 24930 && '\377' < 0 && L'\xff' > 0
characters
#endif
#if defined YES && !defined(NO) && HAS && ADD(1, 2) == 3 && NO == 0 && true && !false
names
#endif
#if 0b101 == 5 && 0x1F == 31 && 017 == 15 && 1'000 == 1000 && 10ULL == 10
literals
#endif
#if (2 || 0) != 1 || ~0 != -1 || (5 & 6 | 1 ^ 8) != 13 || not 1 or (1 and 0)
wrong
#elif 0
wrong
#elif YES
elif
#elif 1 / 0
wrong
#else
wrong
#endif
#ifndef NO
#ifdef YES
nested
#else
wrong
#endif
#endif
#if 0
don't look "here
#if 1
#else
#endif
#error not here
#include <nowhere.h>
#elif 0
#else
skipped
#endif
#if __cplusplus >= 201402L && __CUDACC_VER_MAJOR__ > 9 && !defined __CUDA_ARCH__
predefined
#endif
