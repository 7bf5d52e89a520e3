// Fact: the interface of cuBLAS without a handle rotates complex vectors, and takes packed and banded Hermitian matrices.
// expect: (-1.5,0)(0,4.5)(0,2)(1,0)
// expect: (0.5,4)(8,0.5)(-2,1)(2,-2)
// expect: (5,0) 0.6 (0.8,0)
// expect: (3,1)(1,4)(3,0)(1,2)(4,0)
// expect: 0
#include <cublas.h>
#include <cstdio>
#include <vector>

template <class T> T *onDevice(const std::vector<T> &values) {
  T *place;
  cublasAlloc((int)values.size(), sizeof(T), (void **)&place);
  cublasSetVector((int)values.size(), sizeof(T), values.data(), 1, place, 1);
  return place;
}

template <class T> void show(const T *place, int n) {
  std::vector<T> values(n);
  cublasGetVector(n, sizeof(T), place, 1, values.data(), 1);
  for (T value : values) printf("(%g,%g)", value.x, value.y);
}

int main() {
  cublasInit();
  cuComplex *x = onDevice<cuComplex>({{1, 0}, {0, 1}}), *y = onDevice<cuComplex>({{0, 2}, {4, 0}});
  cublasCrot(2, x, 1, y, 1, 0.5f, cuComplex{0, 1});
  show(x, 2);
  show(y, 2);
  printf("\n");
  cuDoubleComplex *u = onDevice<cuDoubleComplex>({{1, 0}, {0, 1}}), *v = onDevice<cuDoubleComplex>({{0, 2}, {4, 0}});
  cublasZdrot(2, u, 1, v, 1, 0.5, 2);
  show(u, 2);
  show(v, 2);
  printf("\n");
  cuComplex a{3, 0}, s;
  float c;
  cublasCrotg(&a, cuComplex{4, 0}, &c, &s);
  printf("(%g,%g) %g (%g,%g)\n", a.x, a.y, c, s.x, s.y);
  cuComplex *packed = onDevice<cuComplex>({{2, 0}, {1, 1}, {3, 0}}), *r = onDevice<cuComplex>({{1, 0}, {0, 1}}), *z = onDevice<cuComplex>({{0, 0}, {0, 0}});
  cublasChpmv('L', 2, cuComplex{1, 0}, packed, r, 1, cuComplex{0, 0}, z, 1);
  show(z, 2);
  cublasChpr('L', 2, 1, r, 1, packed);
  show(packed, 3);
  printf("\n%d\n", cublasGetError());
  cublasShutdown();
}
