// Fact: vector types of 2 and 4 elements are aligned to their size, those of 3 to their element.
// expect: 8 8 12 4 16 16
// expect: 32 16 2 2 4 4
// expect: 3 1 16 16 24 8
#include <cstdio>

__global__ void fact() {
  printf("%d %d %d %d %d %d\n", (int)sizeof(float2), (int)alignof(float2), (int)sizeof(float3), (int)alignof(float3), (int)sizeof(float4), (int)alignof(float4));
  printf("%d %d %d %d %d %d\n", (int)sizeof(double4), (int)alignof(double4), (int)sizeof(uchar2), (int)alignof(uchar2), (int)sizeof(short2), (int)alignof(short2));
  printf("%d %d %d %d %d %d\n", (int)sizeof(char3), (int)alignof(char3), (int)sizeof(longlong2), (int)alignof(longlong2), (int)sizeof(double3), (int)alignof(double3));
}

int main() {
  fact<<<1, 1>>>();
  cudaDeviceSynchronize();
  return 0;
}
