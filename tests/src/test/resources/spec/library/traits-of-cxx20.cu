// Fact: std::type_identity_t keeps a parameter from deducing; arrays with and without bounds, and what does not throw, are told apart.
// expect: 4.5 5
// expect: 1 1 0 1 1
#include <cstdio>
#include <type_traits>

template <class T> __host__ __device__ T sum(T a, std::type_identity_t<T> b) { return a + b; }

struct Callable {
  int operator()(int x) const noexcept { return x; }
  int operator()(const char *) const { return 0; }
};

__global__ void add(double *out) {
  out[0] = sum(2.5, 2);
  out[1] = sum(2, 3.75);
}

int main() {
  double *out;
  cudaMallocManaged(&out, 2 * sizeof(double));
  add<<<1, 1>>>(out);
  cudaDeviceSynchronize();
  std::printf("%g %g\n", out[0], out[1]);
  std::printf("%d %d %d %d %d\n", std::is_bounded_array_v<int[3]>, std::is_unbounded_array_v<int[]>, std::is_bounded_array_v<int[]>,
              std::is_nothrow_invocable_v<Callable, int> && !std::is_nothrow_invocable_v<Callable, const char *>,
              std::is_trivially_assignable_v<int &, int> && std::is_trivially_move_assignable_v<float>);
  cudaFree(out);
  return 0;
}
