#include <app/api.h>

__global__ void dots_kernel(const Vec<real, 3> *a, const Vec<real, 3> *b, real *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) out[i] = a[i].dot(b[i]);
}

void dots(const Vec<real, 3> *a, const Vec<real, 3> *b, real *out, int n) {
  dots_kernel<<<(n + 63) / 64, 64>>>(a, b, out, n);
  cudaDeviceSynchronize();
}
