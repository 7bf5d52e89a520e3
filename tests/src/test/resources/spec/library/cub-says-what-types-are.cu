// Fact: cub computes logarithms, says what numbers types hold, divides temporary memory, and scans from a value on the device.
// expect: 0 5 5 0
// expect: float 3 1 -3.40282e+38
// expect: unsigned 2 1 0
// expect: short 1 1 -32768
// expect: 1279 0 256 512
// expect: 100 101 103 106
#include <cstdio>
#include <cub/cub.cuh>

template <class T> void describe(const char *name) {
  printf("%s %d %d %g\n", name, (int)cub::Traits<T>::CATEGORY, (int)cub::Traits<T>::PRIMITIVE, (double)cub::NumericTraits<T>::Lowest());
}

struct Sum {
  __host__ __device__ int operator()(int a, int b) const { return a + b; }
};

int main() {
  printf("%d %d %d %d\n", cub::Log2<1>::VALUE, cub::Log2<17>::VALUE, cub::Log2<32>::VALUE, (int)cub::PowerOfTwo<24>::VALUE);
  describe<float>("float");
  describe<unsigned>("unsigned");
  describe<const short>("short");

  size_t sizes[3] = {1, 300, 256}, bytes = 0;
  void *pieces[3];
  cub::AliasTemporaries(nullptr, bytes, pieces, sizes);
  char *temp;
  cudaMalloc(&temp, bytes);
  cudaError_t status = cub::AliasTemporaries(temp, bytes, pieces, sizes);
  printf("%zu %d %ld %ld\n", bytes, status, (long)((char *)pieces[1] - (char *)pieces[0]), (long)((char *)pieces[2] - (char *)pieces[1]));

  int *in, *out, *first;
  cudaMallocManaged(&in, 4 * sizeof(int));
  cudaMallocManaged(&out, 4 * sizeof(int));
  cudaMallocManaged(&first, sizeof(int));
  for (int i = 0; i < 4; i++) in[i] = i + 1;
  *first = 100;
  size_t scanBytes = 0;
  cub::FutureValue<int> start(first);
  cub::DeviceScan::ExclusiveScan(nullptr, scanBytes, in, out, Sum(), start, 4);
  void *scanTemp;
  cudaMalloc(&scanTemp, scanBytes);
  cub::DeviceScan::ExclusiveScan(scanTemp, scanBytes, in, out, Sum(), start, 4);
  cudaDeviceSynchronize();
  printf("%d %d %d %d\n", out[0], out[1], out[2], out[3]);
}
