// Fact: Compilers align local arrays for the vectors as which programs read them.
// expect: 6 9
// expect: 11 5
// expect: 3
#include <cstdint>
#include <cstdio>
#include <cuda_fp16.h>

template <int N>
__device__ void load(const uint4 *from, uint4 (&to)[N]) {
  for (int i = 0; i < N; i++) to[i] = from[i];
}

__global__ void sums(const uint4 *in, float *out) {
  char flag = static_cast<char>(threadIdx.x + 1);
  __half halves[3][8];
  char gap[3] = {flag, flag, flag};
  float floats[8];
  char *gaps = gap;
  load(in, reinterpret_cast<uint4(&)[1]>(halves[threadIdx.x]));
  load(in, reinterpret_cast<uint4(&)[2]>(floats));
  __half2 pair = reinterpret_cast<__half2 *>(halves[threadIdx.x])[1];
  uint16_t words[2] = {1, static_cast<uint16_t>(gaps[0] - 1)};
  out[threadIdx.x] = __half2float(pair.x) + __half2float(pair.y) + gaps[1] + (floats[0] == 0.f) + *reinterpret_cast<uint32_t *>(words);
}

int main() {
  __half *in;
  float *out;
  cudaMallocManaged(&in, 16 * sizeof(__half));
  cudaMallocManaged(&out, 2 * sizeof(float));
  for (int i = 0; i < 16; i++) in[i] = __float2half(i);
  sums<<<1, 1>>>(reinterpret_cast<uint4 *>(in), out);
  cudaDeviceSynchronize();
  printf("%g %g\n", out[0] - 1, out[0] + 2);
  char letter = 'a';
  float row[4] = {1, 2, 3, 5};
  char other = 'b';
  float4 all = *reinterpret_cast<float4 *>(row);
  printf("%g %g\n", all.x + all.y + all.z + all.w, all.w);
  printf("%d\n", (letter == 'a') + 2 * (other == 'b'));
  cudaFree(in);
  cudaFree(out);
}
