// Fact: objects with virtual bases are made and used by kernels.
// expect: 11012 42167 42167
#include <cstdio>

struct A {
  int a;
  __host__ __device__ A(int x) : a(x) {}
};
struct B : virtual A {
  int b;
  __host__ __device__ B(int x) : A(x), b(x * 2) {}
};
struct C : virtual A {
  int c;
  __host__ __device__ C(int x) : A(x), c(x * 3) { a += 1; }
};
struct D : B, C {
  int d;
  __host__ __device__ D(int x) : A(x), B(x + 1), C(x + 2), d(4) {}
};

__device__ int through(A &a) { return a.a; }

__global__ void fill(int *out) {
  D d(threadIdx.x);
  C *c = &d;
  d.a += 10;
  out[threadIdx.x] = through(*c) * 1000 + d.b + d.c + d.d;
}

int main() {
  int *out;
  cudaMallocManaged(&out, 32 * sizeof(int));
  fill<<<1, 32>>>(out);
  cudaDeviceSynchronize();
  D here(31);
  here.a += 10;
  printf("%d %d %d\n", out[0], out[31], here.a * 1000 + here.b + here.c + here.d);
  return 0;
}
