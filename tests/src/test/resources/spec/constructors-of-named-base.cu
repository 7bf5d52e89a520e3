// Fact: a using-declaration inherits the constructors of a base that is named by a template parameter or by an alias.
// expect: 7 8 9
#include <stdio.h>

struct Counter {
  int at;
  __host__ __device__ explicit Counter(int from) : at(from) {}
  __host__ __device__ int next() { return at++; }
};

template <class Base> struct Pairs : Base {
  using Base::Base;
  __host__ __device__ int sum() { return this->next() + Base::next(); }
};

class Doubled : public Pairs<Counter> {
  typedef Pairs<Counter> base;

public:
  using base::base;
  __host__ __device__ int first() { return at; }
};

__global__ void count(int *out) {
  Pairs<Counter> pairs(3);
  out[0] = pairs.sum();
  Doubled doubled(8);
  out[1] = doubled.first();
}

int main() {
  int *out;
  cudaMallocManaged(&out, 2 * sizeof(int));
  count<<<1, 1>>>(out);
  cudaDeviceSynchronize();
  printf("%d %d %d\n", out[0], out[1], Doubled(4).sum());
  cudaFree(out);
  return 0;
}
