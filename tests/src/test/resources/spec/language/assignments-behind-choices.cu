// Fact: 'a ? b = c : d = e' assigns one of the two: a choice and an assignment bind alike, from the right.
// expect: 0 3 8 9 12
// expect: 4 1
// expect: 7 7 2
// expect: 5 6
#include <cstdio>

__global__ void lower_bounds(const int *sorted, int n, const int *wanted, int *out) {
  int low = 0, high = n;
  while (low < high) {
    const int middle = (low + high) / 2;
    sorted[middle] < wanted[threadIdx.x] ? low = middle + 1 : high = middle;
  }
  out[threadIdx.x] = low;
}

static int twice(int x) { return 2 * x; }

int main() {
  int *sorted, *wanted, *out;
  cudaMallocManaged(&sorted, 12 * sizeof(int));
  cudaMallocManaged(&wanted, 5 * sizeof(int));
  cudaMallocManaged(&out, 5 * sizeof(int));
  for (int i = 0; i < 12; i++) {
    sorted[i] = 10 * i;
  }
  const int some[] = {-3, 25, 80, 85, 1000};
  for (int i = 0; i < 5; i++) {
    wanted[i] = some[i];
  }
  lower_bounds<<<1, 5>>>(sorted, 12, wanted, out);
  cudaDeviceSynchronize();
  std::printf("%d %d %d %d %d\n", out[0], out[1], out[2], out[3], out[4]);
  int a = 3, b = 1;
  a > b ? a += 1 : b += 1;
  std::printf("%d %d\n", a, b);
  int c = a < b ? 5 : b = 7;
  int d = 1 ? 2 : a = 9;
  std::printf("%d %d %d\n", c, b, d);
  // What is chosen can be assigned to where parentheses say so.
  (a > 100 ? a : b) = 5;
  int e;
  e = c == 7 ? b > 5 ? 1 : e = twice(3) : 0;
  std::printf("%d %d\n", b, e);
  cudaFree(sorted);
  cudaFree(wanted);
  cudaFree(out);
  return 0;
}
