// Fact: __hfma does not round its product: 2047 * 1.0009765625 - 2048 is 0.9990234375; with a rounded product it is 0.
// expect: 3bfe 0000 38
#include <cstdio>
#include <cuda_fp16.h>
#include <cuda_bf16.h>

__global__ void fact(unsigned short *result, half a, half b, half c) {
  result[0] = __half_as_ushort(__hfma(a, b, c));
  result[1] = __half_as_ushort(a * b + c);
  __nv_bfloat16 x = __float2bfloat16(1.0078125f);
  result[2] = __bfloat16_as_ushort(__hfma(x, x, __float2bfloat16(-1.015625f))) >> 8;
}

int main() {
  unsigned short *device, host[3];
  cudaMalloc(&device, sizeof(host));
  fact<<<1, 1>>>(device, __float2half(2047.0f), __float2half(1.0009765625f), __float2half(-2048.0f));
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  printf("%04x %04x %02x\n", host[0], host[1], host[2]);
  return 0;
}
