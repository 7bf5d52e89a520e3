#pragma once
#include <cub/detail.cuh>
#include <thrust/detail/copy.h>
namespace cub {
namespace detail {
// The bin of a sample, or -1. Bins of equal width: integers are scaled by a fraction, floating-point numbers by its reciprocal.
template <class L> struct even_bins {
  L lower;
  L upper;
  int bins;
  template <class S> __host__ __device__ int of(const S &sample) const {
    typedef typename std::common_type<L, S>::type T;
    T x = (T)sample, low = (T)lower, high = (T)upper;
    if (!(x >= low && x < high)) return -1;
    if constexpr (std::is_integral<T>::value) return (int)((unsigned long long)(x - low) * (unsigned long long)bins / (unsigned long long)(high - low));
    else return (int)((x - low) * ((T)bins / (high - low)));
  }
};
// Bins between given levels.
template <class L> struct range_bins {
  const L *levels;
  int bins;
  template <class S> __host__ __device__ int of(const S &sample) const {
    if (!(sample >= levels[0] && sample < levels[bins])) return -1;
    int low = 0, high = bins;
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (sample < levels[middle]) high = middle;
      else low = middle;
    }
    return low;
  }
};
// Rows of samples, each of several channels; one channel is counted.
struct histogram_op {
  template <class I, class C, class B> __host__ __device__ static void at(long i, I samples, long row, long stride, int channels, int channel, C *histogram, const B &bins) {
    int bin = bins.of(samples[i / row * stride + i % row * channels + channel]);
    if (bin >= 0) atomicAdd(histogram + bin, (C)1);
  }
};
template <class I, class C, class B> void histogram(I samples, C *out, int channels, int channel, const B &bins, long row, long rows, long stride) {
  using namespace thrust::detail;
  over<fill_op>(parallel(), (long)bins.bins, out, (C)0);
  if (row > 0) over<histogram_op>(parallel(), row * rows, samples, row, stride, channels, channel, out, bins);
}
}
struct DeviceHistogram {
  template <class I, class C, class L, class N> static cudaError_t HistogramEven(void *temp, size_t &bytes, I samples, C *histogram, int levels, L lower, L upper, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::histogram(samples, histogram, 1, 0, detail::even_bins<L>{lower, upper, levels - 1}, (long)n, 1, (long)n);
    return cudaGetLastError();
  }
  template <class I, class C, class L, class N>
  static cudaError_t HistogramEven(void *temp, size_t &bytes, I samples, C *histogram, int levels, L lower, L upper, N row, N rows, size_t strideBytes, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    long stride = (long)(strideBytes / sizeof(thrust::detail::value_t<I>));
    detail::histogram(samples, histogram, 1, 0, detail::even_bins<L>{lower, upper, levels - 1}, (long)row, (long)rows, stride);
    return cudaGetLastError();
  }
  template <class I, class C, class L, class N> static cudaError_t HistogramRange(void *temp, size_t &bytes, I samples, C *histogram, int levels, const L *bounds, N n, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    detail::histogram(samples, histogram, 1, 0, detail::range_bins<L>{bounds, levels - 1}, (long)n, 1, (long)n);
    return cudaGetLastError();
  }
  template <class I, class C, class L, class N>
  static cudaError_t HistogramRange(void *temp, size_t &bytes, I samples, C *histogram, int levels, const L *bounds, N row, N rows, size_t strideBytes, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    long stride = (long)(strideBytes / sizeof(thrust::detail::value_t<I>));
    detail::histogram(samples, histogram, 1, 0, detail::range_bins<L>{bounds, levels - 1}, (long)row, (long)rows, stride);
    return cudaGetLastError();
  }
  template <int CHANNELS, int ACTIVE, class I, class C, class L, class N>
  static cudaError_t MultiHistogramEven(void *temp, size_t &bytes, I samples, C *histogram[ACTIVE], const int levels[ACTIVE], const L lower[ACTIVE], const L upper[ACTIVE], N pixels, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    for (int c = 0; c < ACTIVE; c++) detail::histogram(samples, histogram[c], CHANNELS, c, detail::even_bins<L>{lower[c], upper[c], levels[c] - 1}, (long)pixels, 1, 0);
    return cudaGetLastError();
  }
  template <int CHANNELS, int ACTIVE, class I, class C, class L, class N>
  static cudaError_t MultiHistogramEven(void *temp, size_t &bytes, I samples, C *histogram[ACTIVE], const int levels[ACTIVE], const L lower[ACTIVE], const L upper[ACTIVE], N row, N rows, size_t strideBytes, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    long stride = (long)(strideBytes / sizeof(thrust::detail::value_t<I>));
    for (int c = 0; c < ACTIVE; c++) detail::histogram(samples, histogram[c], CHANNELS, c, detail::even_bins<L>{lower[c], upper[c], levels[c] - 1}, (long)row, (long)rows, stride);
    return cudaGetLastError();
  }
  template <int CHANNELS, int ACTIVE, class I, class C, class L, class N>
  static cudaError_t MultiHistogramRange(void *temp, size_t &bytes, I samples, C *histogram[ACTIVE], const int levels[ACTIVE], L *bounds[ACTIVE], N pixels, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    for (int c = 0; c < ACTIVE; c++) detail::histogram(samples, histogram[c], CHANNELS, c, detail::range_bins<L>{bounds[c], levels[c] - 1}, (long)pixels, 1, 0);
    return cudaGetLastError();
  }
  template <int CHANNELS, int ACTIVE, class I, class C, class L, class N>
  static cudaError_t MultiHistogramRange(void *temp, size_t &bytes, I samples, C *histogram[ACTIVE], const int levels[ACTIVE], L *bounds[ACTIVE], N row, N rows, size_t strideBytes, cudaStream_t = 0) {
    if (detail::asks(temp, bytes)) return cudaSuccess;
    long stride = (long)(strideBytes / sizeof(thrust::detail::value_t<I>));
    for (int c = 0; c < ACTIVE; c++) detail::histogram(samples, histogram[c], CHANNELS, c, detail::range_bins<L>{bounds[c], levels[c] - 1}, (long)row, (long)rows, stride);
    return cudaGetLastError();
  }
};
}
