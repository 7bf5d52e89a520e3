// Fact: printf formats characters, strings and percent signs.
// expect: [A] [word] [  word] [wo] [100%]
#include <cstdio>

__global__ void fact(char c) { printf("[%c] [%s] [%6s] [%.2s] [100%%]\n", c, "word", "word", "word"); }

int main() {
  fact<<<1, 1>>>('A');
  cudaDeviceSynchronize();
  return 0;
}
