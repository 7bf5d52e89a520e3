// Fact: a lambda that captures nothing converts to a pointer to a function.
// expect: 1
// expect: f
// expect: g
// expect: 4
// expect: 7 2.5
// expect: 12 9
// expect: first
// expect: bye
#include <cstdio>
#include <cstdlib>

template <class T> struct Owner {
  T *object;
  void (*release)(T *);
};

template <class T> Owner<T> own(T *object) {
  return {object, +[](T *p) { *p = -*p; }};
}

__global__ void fold(int *out) {
  auto twice = +[](int x) { return 2 * x; };
  int (*steps[])(int) = {twice, +[](int x) { return x - 3; }};
  out[threadIdx.x] = steps[threadIdx.x](steps[0](threadIdx.x ? 6 : 3));
}

void bye() {
  puts("bye");
}

int main() {
  int v[] = {3, 1, 2};
  qsort(v, 3, sizeof(int), [](const void *a, const void *b) { return *(const int *)a - *(const int *)b; });
  printf("%d\n", v[0]);
  void (*f)() = [] { puts("f"); };
  f();
  void (*g)() = []() { puts("g"); };
  g();
  auto next = +[](int x) { return x + 1; };
  static_assert(sizeof next == sizeof(void *));
  printf("%d\n", next(3));
  int seven = -7;
  double half = -2.5;
  Owner<int> i = own(&seven);
  auto d = own(&half);
  i.release(i.object);
  d.release(d.object);
  printf("%d %g\n", seven, half);
  int *out;
  cudaMallocManaged(&out, 2 * sizeof(int));
  fold<<<1, 2>>>(out);
  cudaDeviceSynchronize();
  printf("%d %d\n", out[0], out[1]);
  cudaFree(out);
  atexit(bye);
  atexit([]() { puts("first"); });
}
