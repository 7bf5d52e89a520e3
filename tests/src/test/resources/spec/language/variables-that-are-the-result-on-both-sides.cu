// Fact: on the device, too, a variable that every return names is made where the result goes.
// expect: 2 3 11
// expect: -3
// expect: big
#include <cstdio>
#include <stdexcept>
struct M {
  float v;
  M* self;
  __host__ __device__ M(float x) : v(x), self(this) {
  }
  __host__ __device__ M(const M& o) : v(o.v + 100), self(this) {
  }
  __host__ __device__ ~M() {
    v = -1;
  }
};
typedef float (*Op)(float);
__device__ float dbl(float x) {
  return 2 * x;
}
__device__ Op d_op = dbl;
__host__ __device__ M make(Op op, float x) {
  M m(x);
  if (x > 1) {
    m.v = op(m.v);
    return m;
  }
  m.v += 1;
  return m;
}
static float thrower(float x) {
  if (x > 5) throw std::runtime_error("big");
  return -x;
}
__global__ void k(float* o) {
  M m = make(d_op, threadIdx.x);
  o[threadIdx.x] = m.v + (m.self == &m);
}
int main() {
  float* d;
  cudaMallocManaged(&d, 128);
  k<<<1, 32>>>(d);
  cudaDeviceSynchronize();
  printf("%g %g %g\n", d[0], d[1], d[5]);
  try {
    M m = make(thrower, 3);
    printf("%g\n", m.v);
    make(thrower, 9);
  }  catch (std::exception& e) {
    puts(e.what());
  }
}
