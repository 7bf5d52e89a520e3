// Fact: a function for both sides has static variables of its own on each ([programming guide] static variables within functions).
// expect: 1 20
// expect: 10 200 5 6 21 
// expect: 30 400 7 8 21 
// expect: 3000 4.5
// expect: 21 5 4
#include <cstdio>
__host__ __device__ static int counted(int step) {
  static int calls = 0;
  static const int table[4] = {1, 10, 100, 1000};
  calls++;
  return calls * table[step & 3];
}
__device__ int onlyDevice() {
  static int n = 5;
  return n++;
}
template <typename T> __host__ __device__ T scaled(T x) {
  static const T factors[] = {T(2), T(3)};
  return x * factors[1];
}
__global__ void kernel(int* out) {
  out[0] = counted(1);
  out[1] = counted(2);
  out[2] = onlyDevice();
  out[3] = onlyDevice();
  out[4] = scaled(7);
}
struct Table {
  int* ptr_;
  int size_;
  int* ptr() const {
    return ptr_;
  }
  int size() const {
    return size_;
  }
  int copy_ = 4;
  int copy() const {
    return copy_;
  }
};
int main() {
  int* out;
  cudaMallocManaged(&out, 5 * sizeof(int));
  printf("%d %d\n", counted(0), counted(1));
  for (int round = 0; round < 2; round++) {
    kernel<<<1, 1>>>(out);
    cudaDeviceSynchronize();
    for (int i = 0; i < 5; i++) printf("%d ", out[i]);
    printf("\n");
  }
  printf("%d %g\n", counted(3), scaled(1.5));
  Table t{out, 5};
  printf("%d %d %d\n", t.ptr()[4], t.size(), t.copy());
  cudaFree(out);
}
