#pragma once
#include <cuda_bf16.h>
#include <cuda_fp16.h>
namespace nvcuda {
namespace wmma {
namespace detail {
// What products are added in.
template <class T> struct sum { typedef T type; };
template <> struct sum<__half> { typedef float type; };

inline __device__ float exchange(float value, int lane) { return __shfl_sync(0xffffffffu, value, lane); }
inline __device__ double exchange(double value, int lane) { return __shfl_sync(0xffffffffu, value, lane); }
inline __device__ int exchange(int value, int lane) { return __shfl_sync(0xffffffffu, value, lane); }
inline __device__ int exchange(unsigned char value, int lane) { return __shfl_sync(0xffffffffu, (int)value, lane); }
inline __device__ int exchange(signed char value, int lane) { return __shfl_sync(0xffffffffu, (int)value, lane); }
inline __device__ float exchange(__half value, int lane) { return __shfl_sync(0xffffffffu, __half2float(value), lane); }
inline __device__ float exchange(__nv_bfloat16 value, int lane) { return __shfl_sync(0xffffffffu, __bfloat162float(value), lane); }

// At most 32 lines of equal length, spread over the threads of a warp in equal parts, none of which crosses the end of a line.
template <int Lines, int Length, class T> class lines {
public:
  static constexpr int num_elements = Lines * Length / 32;
  T x[num_elements];

  // Where in its line the first element of this thread stands.
  static __device__ int first() { return (lane() * num_elements) % Length; }
  template <class S> __device__ void load(const S *p, unsigned line, unsigned step) {
    for (int i = 0; i < num_elements; i++) {
      int at = lane() * num_elements + i;
      x[i] = p[at / Length * line + at % Length * step];
    }
  }
  template <class S> __device__ void store(S *p, unsigned line, unsigned step) const {
    for (int i = 0; i < num_elements; i++) {
      int at = lane() * num_elements + i;
      p[at / Length * line + at % Length * step] = x[i];
    }
  }
  // The line of this thread.
  static __device__ int line() { return lane() * num_elements / Length; }
  // An element of some line; all threads of the warp ask together, each for its own.
  __device__ auto of_line(int line, int k) const { return exchange(x[k % num_elements], (line * Length + k) / num_elements); }

private:
  static __device__ int lane() {
    return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) & 31;
  }
};
} // namespace detail
} // namespace wmma
} // namespace nvcuda
