#pragma once
// Complex numbers as CUDA's C interface has them.
#include <math.h>
#include <vector_functions.h>
#include <vector_types.h>
typedef float2 cuFloatComplex;
typedef double2 cuDoubleComplex;
typedef cuFloatComplex cuComplex;

inline __host__ __device__ cuFloatComplex make_cuFloatComplex(float r, float i) { return make_float2(r, i); }
inline __host__ __device__ float cuCrealf(cuFloatComplex x) { return x.x; }
inline __host__ __device__ float cuCimagf(cuFloatComplex x) { return x.y; }
inline __host__ __device__ cuFloatComplex cuConjf(cuFloatComplex x) { return make_float2(x.x, -x.y); }
inline __host__ __device__ cuFloatComplex cuCaddf(cuFloatComplex x, cuFloatComplex y) { return make_float2(x.x + y.x, x.y + y.y); }
inline __host__ __device__ cuFloatComplex cuCsubf(cuFloatComplex x, cuFloatComplex y) { return make_float2(x.x - y.x, x.y - y.y); }
inline __host__ __device__ cuFloatComplex cuCmulf(cuFloatComplex x, cuFloatComplex y) { return make_float2(x.x * y.x - x.y * y.y, x.x * y.y + x.y * y.x); }
// Scaled, so that no intermediate result overflows.
inline __host__ __device__ cuFloatComplex cuCdivf(cuFloatComplex x, cuFloatComplex y) {
  float s = fabsf(y.x) + fabsf(y.y);
  float oos = 1.0f / s;
  float ars = x.x * oos, ais = x.y * oos, brs = y.x * oos, bis = y.y * oos;
  s = brs * brs + bis * bis;
  oos = 1.0f / s;
  return make_float2((ars * brs + ais * bis) * oos, (ais * brs - ars * bis) * oos);
}
inline __host__ __device__ float cuCabsf(cuFloatComplex x) {
  float a = fabsf(x.x), b = fabsf(x.y);
  float v = a > b ? a : b, w = a > b ? b : a;
  if (v == 0.0f || v > 3.402823466e38f || w > 3.402823466e38f) return v + w;
  float t = w / v;
  return v * sqrtf(1.0f + t * t);
}
inline __host__ __device__ cuFloatComplex cuCfmaf(cuFloatComplex x, cuFloatComplex y, cuFloatComplex d) {
  float real = x.x * y.x + d.x, imaginary = x.x * y.y + d.y;
  return make_float2(-(x.y * y.y) + real, x.y * y.x + imaginary);
}

inline __host__ __device__ cuDoubleComplex make_cuDoubleComplex(double r, double i) { return make_double2(r, i); }
inline __host__ __device__ double cuCreal(cuDoubleComplex x) { return x.x; }
inline __host__ __device__ double cuCimag(cuDoubleComplex x) { return x.y; }
inline __host__ __device__ cuDoubleComplex cuConj(cuDoubleComplex x) { return make_double2(x.x, -x.y); }
inline __host__ __device__ cuDoubleComplex cuCadd(cuDoubleComplex x, cuDoubleComplex y) { return make_double2(x.x + y.x, x.y + y.y); }
inline __host__ __device__ cuDoubleComplex cuCsub(cuDoubleComplex x, cuDoubleComplex y) { return make_double2(x.x - y.x, x.y - y.y); }
inline __host__ __device__ cuDoubleComplex cuCmul(cuDoubleComplex x, cuDoubleComplex y) { return make_double2(x.x * y.x - x.y * y.y, x.x * y.y + x.y * y.x); }
// Scaled, so that no intermediate result overflows.
inline __host__ __device__ cuDoubleComplex cuCdiv(cuDoubleComplex x, cuDoubleComplex y) {
  double s = fabs(y.x) + fabs(y.y);
  double oos = 1.0 / s;
  double ars = x.x * oos, ais = x.y * oos, brs = y.x * oos, bis = y.y * oos;
  s = brs * brs + bis * bis;
  oos = 1.0 / s;
  return make_double2((ars * brs + ais * bis) * oos, (ais * brs - ars * bis) * oos);
}
inline __host__ __device__ double cuCabs(cuDoubleComplex x) {
  double a = fabs(x.x), b = fabs(x.y);
  double v = a > b ? a : b, w = a > b ? b : a;
  if (v == 0.0 || v > 1.79769313486231570e+308 || w > 1.79769313486231570e+308) return v + w;
  double t = w / v;
  return v * sqrt(1.0 + t * t);
}
inline __host__ __device__ cuDoubleComplex cuCfma(cuDoubleComplex x, cuDoubleComplex y, cuDoubleComplex d) {
  double real = x.x * y.x + d.x, imaginary = x.x * y.y + d.y;
  return make_double2(-(x.y * y.y) + real, x.y * y.x + imaginary);
}

inline __host__ __device__ cuComplex make_cuComplex(float r, float i) { return make_float2(r, i); }
inline __host__ __device__ cuDoubleComplex cuComplexFloatToDouble(cuFloatComplex c) { return make_double2((double)c.x, (double)c.y); }
inline __host__ __device__ cuFloatComplex cuComplexDoubleToFloat(cuDoubleComplex c) { return make_float2((float)c.x, (float)c.y); }
