// Fact: bfloat16 has the range of float and 8 bits of precision, rounded to even; it travels through shuffles and templates.
// expect: 256 1e+30 3f80 3f82 8 1
#include <cstdio>
#include <cuda_bf16.h>

template <typename T>
__device__ T warpSum(T value) {
  for (int offset = 16; offset > 0; offset /= 2) {
    value += __shfl_down_sync(0xffffffff, value, offset);
  }
  return value;
}

__global__ void fact(__nv_bfloat16 *result) {
  __nv_bfloat16 sum = warpSum<__nv_bfloat16>((__nv_bfloat16)0.25f);
  if (threadIdx.x == 0) {
    result[0] = __float2bfloat16(256.0f) + __float2bfloat16(1.0f);
    result[1] = (__nv_bfloat16)1e30f;
    result[2] = __float2bfloat16_rn(1.00390625f);
    result[3] = __float2bfloat16_rn(1.01171875f);
    result[4] = sum;
    result[5] = hsqrt(__nv_bfloat16(1.0f));
  }
}

int main() {
  __nv_bfloat16 *device, host[6];
  cudaMalloc(&device, sizeof(host));
  fact<<<1, 32>>>(device);
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  printf("%g %.1g %04x %04x %g %g\n", __bfloat162float(host[0]), (float)host[1], __bfloat16_as_ushort(host[2]),
         __bfloat16_as_ushort(host[3]), (float)host[4], (float)host[5]);
  return 0;
}
