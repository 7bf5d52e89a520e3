// Fact: __popc, __clz, __ffs and __brev count and turn bits; __clz(0) is 32, __ffs(0) is 0.
// expect: 8 20 5 32 0 251658240
#include <cstdio>

__global__ void fact(unsigned a) {
  printf("%d %d %d %d %d %u\n", __popc(a), __clz(a), __ffs(a), __clz(0), __ffs(0), __brev(240u));
}

int main() {
  fact<<<1, 1>>>(4080u);
  cudaDeviceSynchronize();
  return 0;
}
