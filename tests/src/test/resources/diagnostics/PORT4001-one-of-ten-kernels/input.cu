#include <cstdio>

__global__ void kernel0(int *p) { p[0] = 0; }
__global__ void kernel1(int *p) { p[1] = 1; }
__global__ void kernel2(int *p) { p[2] = 2; }
__global__ void kernel3(int *p) { p[3] = 3; }
__global__ void kernel4(int *p) { asm volatile("wgmma.fence.sync.aligned;"); p[4] = 4; }
__global__ void kernel5(int *p) { p[5] = 5; }
__global__ void kernel6(int *p) { p[6] = 6; }
__global__ void kernel7(int *p) { p[7] = 7; }
__global__ void kernel8(int *p) { p[8] = 8; }
__global__ void kernel9(int *p) { p[9] = 9; }

int main() {
  int *p;
  cudaMalloc(&p, 10 * sizeof(int));
  kernel0<<<1, 1>>>(p);
  kernel1<<<1, 1>>>(p);
  kernel2<<<1, 1>>>(p);
  kernel3<<<1, 1>>>(p);
  kernel4<<<1, 1>>>(p);
  kernel5<<<1, 1>>>(p);
  kernel6<<<1, 1>>>(p);
  kernel7<<<1, 1>>>(p);
  kernel8<<<1, 1>>>(p);
  kernel9<<<1, 1>>>(p);
  return 0;
}
