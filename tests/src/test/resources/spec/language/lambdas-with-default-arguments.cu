// Fact: The parameters of a lambda may have default arguments, which are evaluated at each call ([dcl.fct.default]).
// expect: 8 5 2
// expect: 12 8 40
// expect: 7 9
// expect: 1 2 30
// expect: 3 7
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

static int calls = 0;
int next() { return ++calls; }

template <typename T>
T scaled(T x) {
  auto scale = [](T a, T b = T(2), T c = static_cast<T>(sizeof(T))) { return a * b + c; };
  return scale(x) + scale(x, 0, 0);
}

constexpr int step = 3;

__global__ void fill(int *x) {
  auto put = [x](int at, int value = step + 1, bool twice = false) { x[at] = twice ? 2 * value : value; };
  if (threadIdx.x == 0) put(0, 7);
  if (threadIdx.x == 1) put(1, 20, true);
  __syncthreads();
  if (threadIdx.x == 0) put(2);
}

int main() {
  int k = 3;
  auto f = [&](int a, int b = 5) { return a * b + k; };
  auto g = [](int a = 2) { return a; };
  printf("%d %d %d\n", f(1), f(1, 2), g());
  int *x;
  cudaMallocManaged(&x, 3 * sizeof(int));
  fill<<<1, 2>>>(x);
  cudaDeviceSynchronize();
  printf("%d %g %d\n", scaled(4), scaled(0.0), x[1]);
  auto text = [](std::string s = "ab", const std::vector<int> &more = {1, 2}) { return int(s.size() + more.size()) + 3; };
  printf("%d %d\n", text(), text("abcd"));
  auto counted = [](int a, int b = next()) { return 10 * (a - 1) + b; };
  int first = counted(1), second = counted(1);
  printf("%d %d %d\n", first, second, counted(1, 30));
  int (*plain)(int) = g;
  std::function<int(int)> one = [](int a, int b = 4) { return a + b; };
  printf("%d %d\n", plain(3), one(3));
}
