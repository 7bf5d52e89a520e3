// Fact: enumerators may stand in the values of others of their enumeration, in templates, too.
// expect: 400
#include <cstdio>
template <int X, int Y>
class B {
 public:
  enum { STRIDE = X / 2 };
 private:
  enum { BANKS = 32, SIZE = STRIDE * Y, PAD = BANKS - ((SIZE + BANKS / 2) % BANKS), ODD = SIZE + PAD };
 public:
  int data[ODD];
};
template <int X, int Y>
class F {
  typedef B<X, Y + 3> Buf;
  Buf buffer;
  enum { STRIDE = Buf::STRIDE };
  struct P { __device__ void operator()(int &c) const { c += STRIDE; } };
 public:
  __device__ static int run() { __shared__ F<X, Y> f; int c = 0; P p; p(c); return c + (int)(sizeof(f) / 4); }
};
__global__ void k(int *o) { *o = F<64, 8>::run(); }
int main() { int *d, h; cudaMalloc(&d, 4); k<<<1, 1>>>(d); cudaMemcpy(&h, d, 4, cudaMemcpyDeviceToHost); printf("%d\n", h); }
