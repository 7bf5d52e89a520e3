// Fact: instances of a variable template on the device are variables of their own.
// expect: 15.25 9 2
#include <cstdio>
template <class T> __device__ T total;
template <int N> __constant__ float weights[2] = {N, N * 0.5f};
namespace a {
  template <class T> __device__ int hits;
}
template <class T> __global__ void k(T v) {
  if (threadIdx.x == 0) {
    total<T> += v * (T)weights<3>[1] + (T)weights<5>[0];
    a::hits<T>++;
  }
}
int main() {
  k<<<1, 32>>>(2.5f);
  k<<<1, 32>>>(4);
  k<<<1, 32>>>(1.0f);
  float f;
  int i, h;
  cudaMemcpyFromSymbol(&f, total<float>, sizeof f);
  cudaMemcpyFromSymbol(&i, total<int>, sizeof i);
  cudaMemcpyFromSymbol(&h, a::hits<float>, sizeof h);
  printf("%g %d %d\n", f, i, h);
}
