// Fact: kernels use arrays within packed structs where they lie
// expect: 0 0 0 1
// expect: 7 2 0 3
// expect: 14 6 0 5
// expect: 21 6 0 7
// expect: 28 8 4 9
// expect: 35 10 0 11
// expect: 42 18 0 13
// expect: 49 14 0 15
#include <cstdio>
#include <cstdint>
#include <cstring>
#pragma pack(1)
struct Packet { uint8_t kind; uint32_t address[4]; double when; float xy[2]; };
#pragma pack()
__global__ void k(Packet *p, int n) { int i = threadIdx.x; if (i < n) { p[i].address[i & 3] += i; p[i].xy[1] = p[i].xy[0] * 2; p[i].when += p[i].address[0]; uint32_t s = 0; for (int j = 0; j < 4; j++) s += p[i].address[j]; p[i].kind = s; } }
int main() {
  Packet h[8]; memset(h, 0, sizeof h);
  for (int i = 0; i < 8; i++) { h[i].kind = i; for (int j = 0; j < 4; j++) h[i].address[j] = i * j; h[i].xy[0] = i + .5f; }
  Packet *d; cudaMalloc(&d, sizeof h); cudaMemcpy(d, h, sizeof h, cudaMemcpyHostToDevice);
  k<<<1, 32>>>(d, 8);
  cudaMemcpy(h, d, sizeof h, cudaMemcpyDeviceToHost);
  for (int i = 0; i < 8; i++) printf("%d %u %g %g\n", h[i].kind, h[i].address[2], h[i].when, h[i].xy[1]);
}
