// Fact: strings fill character arrays in braces and structs, constant structs have first values, kernels' addresses compare.
// expect: add 3 same; sub -1 other; abc hello 7 hell 4
#include <cstdio>
extern "C" const int LIMIT;
extern "C" const int LIMIT = 7;
__constant__ float3 metric = {1.0f, 2.0f, 0.5f};
__global__ void add(float *p) { p[0] = metric.x + metric.y; }
__global__ void sub(float *p) { p[0] = metric.x - metric.y; }
struct S { char name[8]; int k; };
int main() {
  const char usage[] = {"abc"};
  S s = {"hello", 3};
  S t = {{"hell"}, 4};
  void (*kernel)(float *);
  const char *name;
  float *d; cudaMalloc(&d, 4);
  for (int i = 0; i < 2; i++) {
    switch (i) { case 0: kernel = &add; name = "add"; break; default: kernel = &sub; name = "sub"; }
    kernel<<<1, 1>>>(d);
    float h; cudaMemcpy(&h, d, 4, cudaMemcpyDeviceToHost);
    printf("%s %g %s; ", name, h, kernel == &add ? "same" : "other");
  }
  printf("%s %s %d %s %d\n", usage, s.name, LIMIT, t.name, (int)sizeof usage);
}
