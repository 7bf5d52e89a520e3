// Fact: kernels and device functions are chosen and restricted by concepts as host functions are ([temp.constr]).
// expect: 24997
// expect: 100
// expect: 73296
#include <cstdio>
#include <concepts>
template <class T> concept arithmetic = std::integral<T> or std::floating_point<T>;
template <class Op, class T> concept BinaryOp = requires(Op op, T a, T b) {
  { op(a, b) } -> std::convertible_to<T>;
  { Op::identity() } -> std::same_as<T>;
};
template <arithmetic T> struct Plus {
  __host__ __device__ static T identity() {
    return T(0);
  }
  __host__ __device__ T operator()(T a, T b) const {
    return a + b;
  }
};
template <arithmetic T> struct Max {
  __host__ __device__ static T identity() {
    return T(-1000000);
  }
  __host__ __device__ T operator()(T a, T b) const {
    return a > b ? a : b;
  }
};
template <typename T, BinaryOp<T> Op> __global__ void reduce(const T* in, T* out, int n, Op op) {
  __shared__ T s[128];
  T v = Op::identity();
  for (int i = threadIdx.x; i < n; i += blockDim.x) v = op(v, in[i]);
  s[threadIdx.x] = v;
  __syncthreads();
  for (int k = blockDim.x / 2; k > 0; k >>= 1) {
    if (threadIdx.x < k) s[threadIdx.x] = op(s[threadIdx.x], s[threadIdx.x + k]);
    __syncthreads();
  }
  if (threadIdx.x == 0) *out = s[0];
}
template <typename F> requires std::invocable<F, int> __global__ void apply(int* p, int n, F f) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) p[i] = f(p[i]);
}
template <std::integral T> __device__ T clampTo(T v, T lo, T hi) {
  return v < lo ? lo : v > hi ? hi : v;
}
template <std::floating_point T> __device__ T clampTo(T v, T lo, T hi) {
  return fmin(fmax(v, lo), hi);
}
template <arithmetic T> __global__ void clampAll(T* p, int n, T lo, T hi) {
  int i = threadIdx.x;
  if (i < n) p[i] = clampTo(p[i], lo, hi);
}
int main() {
  const int n = 500;
  int* d;
  int* o;
  cudaMallocManaged(&d, n * sizeof(int));
  cudaMallocManaged(&o, sizeof(int));
  for (int i = 0; i < n; i++) d[i] = (i * 37) % 101;
  reduce<<<1, 128>>>(d, o, n, Plus<int>{});
  cudaDeviceSynchronize();
  printf("%d\n", *o);
  reduce<<<1, 128>>>(d, o, n, Max<int>{});
  cudaDeviceSynchronize();
  printf("%d\n", *o);
  int k = 3;
  apply<<<4, 128>>>(d, n, [=] __device__ (int x) { return x * k; });
  clampAll<<<1, 128>>>(d, 100, 10, 200);
  reduce<<<1, 128>>>(d, o, n, Plus<int>{});
  cudaDeviceSynchronize();
  printf("%d\n", *o);
  cudaFree(d);
  cudaFree(o);
}
