#pragma once
#include <cuda_runtime.h>
#include <thrust/complex.h>
// What the libraries of linear algebra share: factors, and arithmetic that is the same for real and complex numbers.
namespace linear {
// A factor that the caller keeps on the host, or on the device, where it may change before the kernel runs.
template <class T> struct Factor {
  T value;
  const T *place;
  __device__ T get() const { return place == nullptr ? value : *place; }
};
template <class T> Factor<T> factor(bool isOnDevice, const T *where) {
  Factor<T> made;
  made.value = isOnDevice ? T() : *where;
  made.place = isOnDevice ? where : nullptr;
  return made;
}
template <class T> inline __host__ __device__ T conjugate(T x) { return x; }
template <class T> inline __host__ __device__ thrust::complex<T> conjugate(thrust::complex<T> x) { return thrust::complex<T>(x.real(), -x.imag()); }
inline __host__ __device__ float magnitude(float x) { return fabsf(x); }
inline __host__ __device__ double magnitude(double x) { return fabs(x); }
inline __host__ __device__ float magnitude(thrust::complex<float> x) { return hypotf(x.real(), x.imag()); }
inline __host__ __device__ double magnitude(thrust::complex<double> x) { return hypot(x.real(), x.imag()); }
inline __host__ __device__ float squared(float x) { return x * x; }
inline __host__ __device__ double squared(double x) { return x * x; }
inline __host__ __device__ float squared(thrust::complex<float> x) { return x.real() * x.real() + x.imag() * x.imag(); }
inline __host__ __device__ double squared(thrust::complex<double> x) { return x.real() * x.real() + x.imag() * x.imag(); }
inline __host__ __device__ float realPart(float x) { return x; }
inline __host__ __device__ double realPart(double x) { return x; }
inline __host__ __device__ float realPart(thrust::complex<float> x) { return x.real(); }
inline __host__ __device__ double realPart(thrust::complex<double> x) { return x.real(); }
// What BLAS compares numbers by.
inline __host__ __device__ float size(float x) { return fabsf(x); }
inline __host__ __device__ double size(double x) { return fabs(x); }
inline __host__ __device__ float size(thrust::complex<float> x) { return fabsf(x.real()) + fabsf(x.imag()); }
inline __host__ __device__ double size(thrust::complex<double> x) { return fabs(x.real()) + fabs(x.imag()); }
// Element i of n where a negative step counts from the other end.
inline __host__ __device__ long long place(int i, int n, int step) { return step < 0 ? (long long)(i - n + 1) * step : (long long)i * step; }
inline unsigned blocks(long long threads) { return (unsigned)((threads + 127) / 128); }
typedef thrust::complex<float> Complex;
typedef thrust::complex<double> DoubleComplex;
} // namespace linear
