// Fact: an array at namespace scope whose values are computed is filled before main; a shared array may have a name in capitals.
// expect: 7 2 0 one 3 7 4 5 10
#include <cstdio>

static int seven() { return 7; }
static int three(void) { return 3; }

static const char *texts[] = {"zero", "one"};
struct Entry {
  const char **texts;
  int count;
};
static int numbers[3] = {seven(), 2};
static Entry entries[2] = {{texts, 2}};
static int (*functions[2])() = {three};
static float grid[2][2] = {{4.0f}, {(float)seven() - 2}};

__global__ void fact(int *p) {
  __shared__ int TILE[32];
  TILE[threadIdx.x] = threadIdx.x;
  __syncthreads();
  if (threadIdx.x == 0) *p = TILE[1] + TILE[2] + TILE[3] + TILE[4];
}

int main() {
  int *p, h;
  cudaMalloc(&p, sizeof(int));
  fact<<<1, 32>>>(p);
  cudaMemcpy(&h, p, sizeof h, cudaMemcpyDeviceToHost);
  printf("%d %d %d %s %d", numbers[0], numbers[1], numbers[2], entries[0].texts[1], functions[0]());
  functions[1] = seven;
  printf(" %d", functions[1]());
  printf(" %g %g %d\n", grid[0][0], grid[1][0], h);
  return 0;
}
