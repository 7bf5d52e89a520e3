// Fact: __isnanf, __isinf, __finitef, __signbit and their like test numbers in kernels, as CUDA's own headers declare them.
// expect: 0 0 1 0
// expect: 0 0 1 1
// expect: 0 1 0 0
// expect: 1 0 0 0
// expect: 0 1 0 1
#include <cmath>
#include <cstdio>

__global__ void classify(const float *x, int *out) {
  const float f = x[threadIdx.x];
  const double d = f;
  int *of = out + threadIdx.x * 4;
  of[0] = __isnanf(f) != 0 && __isnan(d) != 0 && __isnand(d) != 0;
  of[1] = __isinff(f) != 0 && __isinf(d) != 0 && __isinfd(d) != 0;
  of[2] = __finitef(f) != 0 && __finite(d) != 0;
  of[3] = __signbitf(f) != 0 && __signbit(d) != 0 && __signbitd(d) != 0;
}

int main() {
  float *x;
  int *out;
  cudaMallocManaged(&x, 5 * sizeof(float));
  cudaMallocManaged(&out, 20 * sizeof(int));
  x[0] = 1.5f;
  x[1] = -0.0f;
  x[2] = INFINITY;
  x[3] = NAN;
  x[4] = -INFINITY;
  classify<<<1, 5>>>(x, out);
  cudaDeviceSynchronize();
  for (int i = 0; i < 5; i++) {
    printf("%d %d %d %d\n", out[i * 4], out[i * 4 + 1], out[i * 4 + 2], out[i * 4 + 3]);
  }
  cudaFree(x);
  cudaFree(out);
  return 0;
}
