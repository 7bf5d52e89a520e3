// Fact: a function of the C library can be called through a pointer to it, on the host and on the device.
// expect: through a pointer
// expect: 7
// expect: 1
// expect: 2 2 3 7
#include <math.h>
#include <memory>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef float (*Unary)(float);

__global__ void apply(float *x, int n) {
  Unary f = threadIdx.x % 2 == 0 ? (Unary)sqrtf : (Unary)floorf;
  if (threadIdx.x < n) x[threadIdx.x] = f(x[threadIdx.x]);
}

static size_t measure(size_t (*length)(const char *), const char *text) { return length(text); }

int main() {
  int (*write)(const char *, FILE *) = fputs;
  write("through a pointer\n", stdout);
  {
    std::unique_ptr<char, void (*)(void *)> text((char *)malloc(8), &free);
    strcpy(text.get(), "seven..");
    printf("%zu\n", measure(strlen, text.get()));
  }
  std::unique_ptr<FILE, int (*)(FILE *)> file(tmpfile(), &fclose);
  fputs("x", file.get());
  printf("%ld\n", ftell(file.get()));
  float x[4] = {4.0f, 2.5f, 9.0f, 7.75f};
  float *on_device;
  cudaMalloc(&on_device, sizeof(x));
  cudaMemcpy(on_device, x, sizeof(x), cudaMemcpyHostToDevice);
  apply<<<1, 4>>>(on_device, 4);
  cudaMemcpy(x, on_device, sizeof(x), cudaMemcpyDeviceToHost);
  printf("%g %g %g %g\n", x[0], x[1], x[2], x[3]);
  cudaFree(on_device);
  return 0;
}
