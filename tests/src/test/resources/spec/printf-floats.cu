// Fact: printf formats floats as C does.
// expect: [3.141593] [3.14] [  3.1] [3.141593e+00] [3.14159] [1e-05] [1e+06] [100000]
// expect: [0.1] [-0.50] [inf] [-inf] [nan] [1.500000E+10]
#include <cstdio>

__global__ void fact(double pi, float zero) {
  printf("[%f] [%.2f] [%5.1f] [%e] [%g] [%g] [%g] [%g]\n", pi, pi, pi, pi, pi, 1e-5, 1e6, 1e5);
  printf("[%g] [%.2f] [%f] [%f] [%f] [%E]\n", 0.1f, -0.5, 1.0f / zero, -1.0f / zero, zero * (1.0f / zero) * 0.0f + NAN, 1.5e10);
}

int main() {
  fact<<<1, 1>>>(3.14159265358979, 0.0f);
  cudaDeviceSynchronize();
  return 0;
}
