#pragma once
#include <stddef.h>
#include <sys/types.h>
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 2147483647
[[port::intrinsic("memory.allocate"), port::shim("CStdlib#malloc; cast = CStdlib#allocate{type}(elements $1)")]] __host__ __device__ void *malloc(size_t bytes);
[[port::intrinsic("memory.allocate.zeroed"), port::shim("CStdlib#calloc")]] __host__ __device__ void *calloc(size_t count, size_t bytes);
[[port::intrinsic("memory.reallocate"), port::shim("CStdlib#realloc")]] void *realloc(void *p, size_t bytes);
[[port::intrinsic("memory.free"), port::shim("CStdlib#free")]] __host__ __device__ void free(void *p);
[[port::intrinsic("memory.allocate.aligned"), port::shim("CStdlib#alignedAlloc")]] void *aligned_alloc(size_t alignment, size_t bytes);
inline void *memalign(size_t alignment, size_t bytes) { return aligned_alloc(alignment, bytes); }
inline int posix_memalign([[port::out]] void **p, size_t alignment, size_t bytes) {
  *p = aligned_alloc(alignment, bytes);
  return 0;
}
[[noreturn, port::intrinsic("process.exit"), port::shim("CStdlib#exit")]] void exit(int status);
[[noreturn, port::intrinsic("process.exit.now"), port::shim("CStdlib#_exit")]] void _exit(int status);
[[noreturn, port::intrinsic("process.exit.now"), port::shim("CStdlib#_exit")]] void quick_exit(int status);
[[noreturn, port::intrinsic("process.exit.now"), port::shim("CStdlib#_exit")]] void _Exit(int status);
[[noreturn, port::intrinsic("process.abort"), port::shim("CStdlib#abort")]] void abort();
[[port::intrinsic("process.atexit"), port::shim("CStdlib#atexit")]] int atexit(void (*f)());
[[port::intrinsic("process.getenv"), port::shim("CStdlib#getenv")]] char *getenv(const char *name);
[[port::intrinsic("process.setenv"), port::shim("CStdlib#setenv")]] int setenv(const char *name, const char *value, int overwrite);
[[port::intrinsic("process.unsetenv"), port::shim("CStdlib#unsetenv")]] int unsetenv(const char *name);
[[port::intrinsic("process.system"), port::shim("CStdlib#system"), port::support("partial", "starts nothing and gives -1")]] int system(const char *command);
[[port::intrinsic("text.toint"), port::shim("CStdlib#atoi")]] int atoi(const char *text);
[[port::intrinsic("text.tolong"), port::shim("CStdlib#atol")]] long atol(const char *text);
[[port::intrinsic("text.tolong"), port::shim("CStdlib#atol")]] long long atoll(const char *text);
[[port::intrinsic("text.todouble"), port::shim("CStdlib#atof")]] double atof(const char *text);
[[port::intrinsic("text.parse.long"), port::shim("CStdlib#strtol")]] long strtol(const char *text, char **end, int base);
[[port::intrinsic("text.parse.long"), port::shim("CStdlib#strtol")]] long long strtoll(const char *text, char **end, int base);
[[port::intrinsic("text.parse.ulong"), port::shim("CStdlib#strtoul")]] unsigned long strtoul(const char *text, char **end, int base);
[[port::intrinsic("text.parse.ulong"), port::shim("CStdlib#strtoul")]] unsigned long long strtoull(const char *text, char **end, int base);
[[port::intrinsic("text.parse.double"), port::shim("CStdlib#strtod")]] double strtod(const char *text, char **end);
[[port::intrinsic("text.parse.float"), port::shim("CStdlib#strtof")]] float strtof(const char *text, char **end);
[[port::intrinsic("random.seed"), port::shim("CStdlib#srand")]] void srand(unsigned seed);
[[port::intrinsic("random.next"), port::shim("CStdlib#rand")]] int rand();
[[port::intrinsic("random.next.r"), port::shim("CStdlib#rand_r")]] int rand_r(unsigned *state);
[[port::intrinsic("random.seed"), port::shim("CStdlib#srand")]] void srandom(unsigned seed);
inline long random() { return rand(); }
[[port::intrinsic("random.seed48"), port::shim("CStdlib#srand48")]] void srand48(long seed);
[[port::intrinsic("random.double48"), port::shim("CStdlib#drand48")]] double drand48();
[[port::intrinsic("random.long48"), port::shim("CStdlib#lrand48")]] long lrand48();
[[port::intrinsic("random.signed48"), port::shim("CStdlib#mrand48")]] long mrand48();
[[port::intrinsic("random.double48.r"), port::shim("CStdlib#erand48")]] double erand48(unsigned short state[3]);

typedef struct { int quot, rem; } div_t;
typedef struct { long quot, rem; } ldiv_t;
typedef struct { long long quot, rem; } lldiv_t;
inline div_t div(int a, int b) { return div_t{a / b, a % b}; }
inline ldiv_t ldiv(long a, long b) { return ldiv_t{a / b, a % b}; }
inline lldiv_t lldiv(long long a, long long b) { return lldiv_t{a / b, a % b}; }

[[port::shim("Math#abs")]] inline __host__ __device__ int abs(int x) { return x < 0 ? -x : x; }
[[port::shim("Math#abs")]] inline __host__ __device__ long abs(long x) { return x < 0 ? -x : x; }
[[port::shim("Math#abs")]] inline __host__ __device__ long long abs(long long x) { return x < 0 ? -x : x; }
[[port::shim("Math#abs")]] inline __host__ __device__ long labs(long x) { return x < 0 ? -x : x; }
[[port::shim("Math#abs")]] inline __host__ __device__ long long llabs(long long x) { return x < 0 ? -x : x; }

// Heap sort: needs no memory and never degenerates.
inline void __port_swap_bytes(char *a, char *b, size_t n) {
  for (size_t i = 0; i < n; i++) {
    char kept = a[i];
    a[i] = b[i];
    b[i] = kept;
  }
}
inline void __port_sift_down(char *base, size_t root, size_t n, size_t size, int (*compare)(const void *, const void *)) {
  for (;;) {
    size_t child = 2 * root + 1;
    if (child >= n) return;
    if (child + 1 < n && compare(base + child * size, base + (child + 1) * size) < 0) child++;
    if (compare(base + root * size, base + child * size) >= 0) return;
    __port_swap_bytes(base + root * size, base + child * size, size);
    root = child;
  }
}
inline void qsort(void *base, size_t n, size_t size, int (*compare)(const void *, const void *)) {
  char *bytes = (char *)base;
  for (size_t i = n / 2; i > 0; i--) __port_sift_down(bytes, i - 1, n, size, compare);
  for (size_t i = n; i > 1; i--) {
    __port_swap_bytes(bytes, bytes + (i - 1) * size, size);
    __port_sift_down(bytes, 0, i - 1, size, compare);
  }
}
inline void *bsearch(const void *key, const void *base, size_t n, size_t size, int (*compare)(const void *, const void *)) {
  size_t low = 0, high = n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    const char *at = (const char *)base + middle * size;
    int order = compare(key, at);
    if (order == 0) return (void *)at;
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return nullptr;
}
#ifdef __cplusplus
namespace std {
using ::_Exit;
using ::abort;
using ::abs;
using ::aligned_alloc;
using ::atexit;
using ::atof;
using ::atoi;
using ::atol;
using ::atoll;
using ::bsearch;
using ::calloc;
using ::div;
using ::div_t;
using ::exit;
using ::free;
using ::getenv;
using ::labs;
using ::ldiv;
using ::ldiv_t;
using ::llabs;
using ::lldiv;
using ::lldiv_t;
using ::malloc;
using ::qsort;
using ::quick_exit;
using ::rand;
using ::realloc;
using ::size_t;
using ::srand;
using ::strtod;
using ::strtof;
using ::strtol;
using ::strtoll;
using ::strtoul;
using ::strtoull;
using ::system;
inline ldiv_t div(long a, long b) { return ldiv(a, b); }
inline lldiv_t div(long long a, long long b) { return lldiv(a, b); }
}
#endif
