// Fact: `c ? v.x : v.y` is a place; a half within a half2 has an address like any other element.
// expect: 3.0 2.0
// expect: 9.0 2.0
#include <cstdio>
#include <cuda_fp16.h>

__global__ void larger(const half2 *pairs, half2 *changed, half *out) {
  half2 pair = pairs[threadIdx.x];
  out[0] = __hgt(__low2half(pair), __high2half(pair)) ? pair.x : pair.y;
  out[1] = __hgt(pairs->x, pairs->y) ? pairs->y : pairs->x;
  (pair.x > pair.y ? changed->x : changed->y) = __float2half(9.0f);
}

int main() {
  half2 *pair, *changed;
  half *out;
  cudaMallocManaged(&pair, sizeof(half2));
  cudaMallocManaged(&changed, sizeof(half2));
  cudaMallocManaged(&out, 2 * sizeof(half));
  *pair = *changed = __floats2half2_rn(2.0f, 3.0f);
  larger<<<1, 1>>>(pair, changed, out);
  cudaDeviceSynchronize();
  printf("%.1f %.1f\n", __half2float(out[0]), __half2float(out[1]));
  printf("%.1f %.1f\n", __half2float(changed->y), __half2float(changed->x));
}
