#pragma once
// scalbn with an exponent of type long
inline __host__ __device__ double scalbln(double x, long e) { return scalbn(x, (int)(e > 10000 ? 10000 : e < -10000 ? -10000 : e)); }
inline __host__ __device__ float scalblnf(float x, long e) { return scalbnf(x, (int)(e > 10000 ? 10000 : e < -10000 ? -10000 : e)); }
inline __host__ __device__ float scalbln(float x, long e) { return scalblnf(x, e); }
// The root of a sum of squares, without overflow or underflow on the way; floats add up in double.
inline __host__ __device__ double norm(int dim, const double *p) {
  double largest = 0.0, sum = 0.0;
  for (int i = 0; i < dim; i++) largest = fmax(largest, fabs(p[i]));
  if (largest == 0.0 || isinf(largest)) return largest;
  for (int i = 0; i < dim; i++) sum += p[i] / largest * (p[i] / largest);
  return largest * sqrt(sum);
}
inline __host__ __device__ float normf(int dim, const float *p) {
  double sum = 0.0;
  for (int i = 0; i < dim; i++) {
    if (isinf(p[i])) return fabsf(p[i]);
    sum += (double)p[i] * (double)p[i];
  }
  return (float)sqrt(sum);
}
inline __host__ __device__ double rnorm(int dim, const double *p) { return 1.0 / norm(dim, p); }
inline __host__ __device__ float rnormf(int dim, const float *p) { return 1.0f / normf(dim, p); }
// Modified Bessel functions of the first kind: sums of positive terms, (x / 2)^2 over k (k + n) times the one before.
inline __host__ __device__ double cyl_bessel_i0(double x) {
  double quarter = x / 2 * (x / 2), term = 1.0, sum = 1.0;
  for (int k = 1; term > sum * 1e-17 && !isinf(sum); k++) {
    term *= quarter / ((double)k * k);
    sum += term;
  }
  return sum;
}
inline __host__ __device__ double cyl_bessel_i1(double x) {
  double quarter = x / 2 * (x / 2), term = x / 2, sum = term;
  for (int k = 1; fabs(term) > fabs(sum) * 1e-17 && !isinf(sum); k++) {
    term *= quarter / ((double)k * (k + 1));
    sum += term;
  }
  return sum;
}
inline __host__ __device__ float cyl_bessel_i0f(float x) { return (float)cyl_bessel_i0((double)x); }
inline __host__ __device__ float cyl_bessel_i1f(float x) { return (float)cyl_bessel_i1((double)x); }
// Bessel functions of any order
[[port::intrinsic("math.jn.f64"), port::shim("SpecialMath#jn")]] __host__ __device__ double jn(int n, double x);
[[port::intrinsic("math.jn.f32"), port::shim("SpecialMath#jn")]] __host__ __device__ float jnf(int n, float x);
[[port::intrinsic("math.yn.f64"), port::shim("SpecialMath#yn")]] __host__ __device__ double yn(int n, double x);
[[port::intrinsic("math.yn.f32"), port::shim("SpecialMath#yn")]] __host__ __device__ float ynf(int n, float x);
// What BSD called them
inline __host__ __device__ int finite(double x) { return isfinite(x); }
inline __host__ __device__ int finitef(float x) { return isfinite(x); }
inline __host__ __device__ int isnanf(float x) { return isnan(x); }
inline __host__ __device__ int isinff(float x) { return isinf(x) ? (x < 0 ? -1 : 1) : 0; }
// What they are called in the headers beneath
inline __host__ __device__ int __finite(double x) { return isfinite(x); }
inline __host__ __device__ int __finitef(float x) { return isfinite(x); }
inline __host__ __device__ int __isnan(double x) { return isnan(x); }
inline __host__ __device__ int __isnanf(float x) { return isnan(x); }
inline __host__ __device__ int __isinf(double x) { return isinf(x) ? (x < 0 ? -1 : 1) : 0; }
inline __host__ __device__ int __isinff(float x) { return isinff(x); }
inline __host__ __device__ int __signbit(double x) { return signbit(x); }
inline __host__ __device__ int __signbitf(float x) { return signbit(x); }
inline __host__ __device__ int __signbitd(double x) { return signbit(x); }
inline __host__ __device__ int __isnand(double x) { return isnan(x); }
inline __host__ __device__ int __isinfd(double x) { return __isinf(x); }
