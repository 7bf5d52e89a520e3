#include <app/api.h>
#include <cuda_runtime.h>
#include <cstdio>

int main() {
  Vec<real, 3> *a, *b;
  real *out;
  cudaMallocManaged(&a, DEMO_N * sizeof(*a));
  cudaMallocManaged(&b, DEMO_N * sizeof(*b));
  cudaMallocManaged(&out, DEMO_N * sizeof(*out));
  for (int i = 0; i < DEMO_N; i++) {
    for (int k = 0; k < 3; k++) {
      a[i].v[k] = i + k;
      b[i].v[k] = 1 << k;
    }
  }
  dots(a, b, out, DEMO_N);
  printf("version %s, double %d, sum %g\n", APP_VERSION, USE_DOUBLE, (double)sum(out, DEMO_N));
#ifdef WITH_COUNT
  printf("of %d\n", DEMO_N);
#endif
  cudaFree(a);
  cudaFree(b);
  cudaFree(out);
  return 0;
}
