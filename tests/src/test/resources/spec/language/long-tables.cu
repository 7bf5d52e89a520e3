// Fact: constant tables may be long, of numbers and of structs, on either side.
// expect: 0 9999 -4 49995000
// expect: 0.5 1234.5 600 1.5 4294967295 255
// expect: 7 6997 0
#include <cstdio>

#define TEN(x) x, x + 1, x + 2, x + 3, x + 4, x + 5, x + 6, x + 7, x + 8, x + 9
#define HUNDRED(x) TEN(x), TEN(x + 10), TEN(x + 20), TEN(x + 30), TEN(x + 40), TEN(x + 50), TEN(x + 60), TEN(x + 70), TEN(x + 80), TEN(x + 90)
#define THOUSAND(x) HUNDRED(x), HUNDRED(x + 100), HUNDRED(x + 200), HUNDRED(x + 300), HUNDRED(x + 400), HUNDRED(x + 500), HUNDRED(x + 600), HUNDRED(x + 700), HUNDRED(x + 800), HUNDRED(x + 900)
#define ROW(x) {7 * (x), {7 * (x) + 1, 7 * (x) + 2}}
#define TEN_ROWS(x) ROW(x), ROW(x + 1), ROW(x + 2), ROW(x + 3), ROW(x + 4), ROW(x + 5), ROW(x + 6), ROW(x + 7), ROW(x + 8), ROW(x + 9)
#define ROWS(x) TEN_ROWS(x), TEN_ROWS(x + 10), TEN_ROWS(x + 20), TEN_ROWS(x + 30), TEN_ROWS(x + 40), TEN_ROWS(x + 50), TEN_ROWS(x + 60), TEN_ROWS(x + 70), TEN_ROWS(x + 80), TEN_ROWS(x + 90)

struct Row {
  unsigned first;
  unsigned rest[3];
};

const int numbers[] = {THOUSAND(0), THOUSAND(1000), THOUSAND(2000), THOUSAND(3000), THOUSAND(4000), THOUSAND(5000), THOUSAND(6000), THOUSAND(7000), THOUSAND(8000), THOUSAND(9000)};
float halves[2000] = {THOUSAND(0.5f), 1.5f};
unsigned limits[600] = {0xffffffffu, 600};
unsigned char letters[1000] = {HUNDRED(156)};
static const Row rows[1000] = {ROWS(0), ROWS(100), ROWS(200), ROWS(300), ROWS(400), ROWS(500), ROWS(600), ROWS(700), ROWS(800), ROWS(900)};
__constant__ double table[1500] = {THOUSAND(1.0), -5.0};
__device__ short below[1000] = {HUNDRED(-4)};

__global__ void sum(double *to) {
  double all = 0;
  for (int i = 0; i < 1500; i++) all += table[i];
  to[0] = all + below[0] + below[999];
}

int main() {
  long all = 0;
  for (int n : numbers) all += n;
  printf("%d %d ", numbers[0], numbers[9999]);
  double *to, got;
  cudaMalloc(&to, sizeof(double));
  sum<<<1, 1>>>(to);
  cudaMemcpy(&got, to, sizeof(double), cudaMemcpyDeviceToHost);
  printf("%d %ld\n", (int)(got - 500500 + 5), all);
  printf("%.1f %.1f %u %.1f %u %d\n", halves[0], halves[999] + halves[234] + 0.5f, limits[1], halves[1000], limits[0], letters[99]);
  printf("%u %u %u\n", rows[1].first, rows[999].rest[1] + 2, rows[5].rest[2]);
  return 0;
}
