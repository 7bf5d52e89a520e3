// Fact: a definition outside the class leaves a static member the value that the class gives it
// expect: 16 5 3 0.5 9
// expect: 7 2 8 30 3 14
#include <cstdio>
struct Plain {
  static const int n = 5;
  static constexpr int table[] = {1, 2, 3};
  static constexpr float half = 0.5f;
  static const long later;
};
const int Plain::n;
constexpr int Plain::table[];
constexpr float Plain::half;
const long Plain::later = 9;
template <class T> struct Of {
  static const int id = 7;
  static constexpr T weights[2] = {T(1), T(2)};
  static constexpr int size = sizeof(T);
  static T sum;
  template <class U> static U scale(U by) { return by * id; }
};
template <class T> const int Of<T>::id;
template <class T> constexpr T Of<T>::weights[2];
template <class T> constexpr int Of<T>::size;
template <class T> T Of<T>::sum = T(3);
template <> int Of<int>::sum = 30;
__global__ void kernel(int *out) {
  out[threadIdx.x] = Plain::n + Of<short>::id + (int)Of<float>::size;
}
static const int *address(const int &value) { return &value; }
int main() {
  int *d, h[2];
  cudaMalloc(&d, sizeof h);
  kernel<<<1, 2>>>(d);
  cudaMemcpy(h, d, sizeof h, cudaMemcpyDeviceToHost);
  const float *half = &Plain::half;
  printf("%d %d %d %g %ld\n", h[0], *address(Plain::n), Plain::table[2], *half, Plain::later);
  printf("%d %g %d %d %g %d\n", *address(Of<char>::id), Of<double>::weights[1], Of<long>::size, Of<int>::sum, Of<double>::sum, Of<int>::scale(2));
}
