// Fact: a using declaration takes a nested class of a base as it takes its constructors ([namespace.udecl]).
// expect: 2 3 5
// expect: 4 7
#include <cstdio>
template <class Out, class Compute = float> struct Linear {
  struct Params {
    Compute alpha{1};
    constexpr Params() = default;
    constexpr Params(Compute alpha) : alpha(alpha) {}
  };
  enum class Kind { NONE, ALL };
  Params params;
  __host__ __device__ constexpr explicit Linear(const Params &params) : params(params) {}
};
template <template <class> class F, class Out, class Compute = float> struct WithFunction : Linear<Out, Compute> {
  using Base = Linear<Out, Compute>;
  using typename Base::Kind;
  using typename Base::Params;
  using Base::Base;
  Kind kind = Kind::ALL;
  __host__ __device__ Out operator()(Compute x) const { return Out(F<Compute>{}(this->params.alpha * x)); }
};
template <class T> struct AddOne {
  __host__ __device__ T operator()(T x) const { return x + T(1); }
};
struct Outer {
  struct Inner {
    int value = 7;
  };
};
struct Derived : private Outer {
  using Outer::Inner;
};
template <class Op> __global__ void apply(typename Op::Params params, int *out) { out[threadIdx.x] = Op(params)(threadIdx.x); }

int main() {
  using Op = WithFunction<AddOne, int>;
  int *out;
  cudaMallocManaged(&out, 3 * sizeof(int));
  apply<Op><<<1, 3>>>({1.5f}, out);
  cudaDeviceSynchronize();
  printf("%d %d %d\n", out[0] + 1, out[1] + 1, out[2] + 1);
  Op::Params params(3.0f);
  Derived::Inner inner;
  printf("%d %d\n", Op(params)(1.0f), inner.value);
  return 0;
}
