// Fact: half2 operations work on both components; memory holds x first; atomicAdd gives the old pair.
// expect: 3 8 0 1 5 10 1 0
#include <cstdio>
#include <cuda_fp16.h>

__global__ void fact(half2 *pairs, float *result) {
  half2 a = pairs[0];
  half2 b = __hfma2(a, __float2half2_rn(2.0f), make_half2(__float2half(1.0f), __float2half(4.0f)));
  float2 f = __half22float2(b);
  result[0] = f.x;
  result[1] = f.y;
  half2 greater = __hgt2(a, __floats2half2_rn(1.0f, 1.0f));
  result[2] = __low2float(greater);
  result[3] = __high2float(greater);
  atomicAdd(&pairs[1], b);
  pairs[1] += a + a;
  const half *singles = reinterpret_cast<const half *>(pairs);
  result[4] = __half2float(singles[2]);
  result[5] = __half2float(singles[3]) - 2.0f;
  result[6] = __hbeq2(a, a);
  result[7] = __low2float(__hmin2(a, make_half2(0, 0)));
}

int main() {
  half2 host[2] = {make_half2(1, 2), make_half2(0, 0)};
  float results[8], *result;
  half2 *pairs;
  cudaMalloc(&pairs, sizeof(host));
  cudaMalloc(&result, sizeof(results));
  cudaMemcpy(pairs, host, sizeof(host), cudaMemcpyHostToDevice);
  fact<<<1, 1>>>(pairs, result);
  cudaMemcpy(results, result, sizeof(results), cudaMemcpyDeviceToHost);
  for (int i = 0; i < 8; i++) {
    printf("%g%c", results[i], i == 7 ? '\n' : ' ');
  }
  return 0;
}
