#pragma once
#include <math.h>
// Kinds of floats and comparisons that never complain, of <math.h> and <cmath>.
#define FP_NAN 0
#define FP_INFINITE 1
#define FP_ZERO 2
#define FP_SUBNORMAL 3
#define FP_NORMAL 4
typedef float float_t;
typedef double double_t;
inline __host__ __device__ int fpclassify(double x) { return isnan(x) ? FP_NAN : isinf(x) ? FP_INFINITE : x == 0 ? FP_ZERO : fabs(x) < 2.2250738585072014e-308 ? FP_SUBNORMAL : FP_NORMAL; }
#ifdef __cplusplus
inline __host__ __device__ int fpclassify(float x) { return isnan(x) ? FP_NAN : isinf(x) ? FP_INFINITE : x == 0 ? FP_ZERO : fabsf(x) < 1.17549435e-38f ? FP_SUBNORMAL : FP_NORMAL; }
inline __host__ __device__ bool isnormal(float x) { return fpclassify(x) == FP_NORMAL; }
inline __host__ __device__ double nexttoward(double x, double to) { return nextafter(x, to); }
#endif
inline __host__ __device__ bool isnormal(double x) { return fpclassify(x) == FP_NORMAL; }
inline __host__ __device__ bool isgreater(double x, double y) { return x > y; }
inline __host__ __device__ bool isgreaterequal(double x, double y) { return x >= y; }
inline __host__ __device__ bool isless(double x, double y) { return x < y; }
inline __host__ __device__ bool islessequal(double x, double y) { return x <= y; }
inline __host__ __device__ bool islessgreater(double x, double y) { return x < y || x > y; }
inline __host__ __device__ bool isunordered(double x, double y) { return isnan(x) || isnan(y); }
#ifdef __cplusplus
namespace std {
using ::double_t;
using ::float_t;
using ::fpclassify;
using ::isgreater;
using ::isgreaterequal;
using ::isless;
using ::islessequal;
using ::islessgreater;
using ::isnormal;
using ::isunordered;
using ::nanf;
using ::nexttoward;
using ::remquo;
}
#endif
