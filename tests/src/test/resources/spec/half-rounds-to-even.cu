// Fact: half arithmetic rounds once, to the nearest number, ties to even; too large becomes infinite.
// expect: 2048 2052 3555 7c00 1 2.5 -3
#include <cstdio>
#include <cuda_fp16.h>

__global__ void fact(half *result, half one) {
  half big = __float2half(2048.0f);
  result[0] = big + one;
  result[1] = __hadd(__float2half(2050.0f), one) + one;
  result[2] = one / __float2half(3.0f);
  result[3] = __float2half(65504.0f) + __float2half(16.0f);
  half sum = one;
  sum += __float2half(1.5f);
  result[4] = sum;
  result[5] = -sum - __half(0.5);
}

int main() {
  half *device, host[6];
  cudaMalloc(&device, sizeof(host));
  fact<<<1, 1>>>(device, __float2half(1.0f));
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  printf("%g %g %04x %04x %d %g %g\n", __half2float(host[0]), __half2float(host[1]), __half_as_ushort(host[2]),
         __half_as_ushort(host[3]), host[4] > host[5], (float)host[4], (float)host[5]);
  return 0;
}
