#pragma once
#include <stdint.h>
#include <stdlib.h>
#define PRId8 "d"
#define PRId16 "d"
#define PRId32 "d"
#define PRId64 "ld"
#define PRIi32 "i"
#define PRIi64 "li"
#define PRIu8 "u"
#define PRIu16 "u"
#define PRIu32 "u"
#define PRIu64 "lu"
#define PRIo32 "o"
#define PRIo64 "lo"
#define PRIi8 "i"
#define PRIi16 "i"
#define PRIdPTR "ld"
#define PRIuPTR "lu"
#define PRIxPTR "lx"
#define PRIdMAX "ld"
#define PRIuMAX "lu"
#define PRIX8 "X"
#define PRIX16 "X"
#define SCNx32 "x"
#define SCNx64 "lx"
#define SCNi32 "i"
#define SCNi64 "li"
#define SCNd16 "hd"
#define SCNu16 "hu"
#define SCNu8 "hhu"
#define PRIx8 "x"
#define PRIx16 "x"
#define PRIx32 "x"
#define PRIx64 "lx"
#define PRIX32 "X"
#define PRIX64 "lX"
#define SCNd32 "d"
#define SCNd64 "ld"
#define SCNu32 "u"
#define SCNu64 "lu"
inline intmax_t imaxabs(intmax_t x) { return x < 0 ? -x : x; }
inline intmax_t strtoimax(const char *text, char **end, int base) { return strtol(text, end, base); }
inline uintmax_t strtoumax(const char *text, char **end, int base) { return strtoul(text, end, base); }
#ifdef __cplusplus
namespace std {
using ::imaxabs;
using ::strtoimax;
using ::strtoumax;
}
#endif
