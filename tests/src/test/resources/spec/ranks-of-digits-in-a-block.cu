// Fact: cub::BlockRadixRank gives keys their places by digit, those of one digit in the order of threads, and the places where digits begin.
// expect: up: 0 wrong, digits begin at 0 8 16 24 32 40 48 56
// expect: down: 0 wrong, digits begin at 56 48 40 32 24 16 8 0
#include <cstdio>
#include <cub/cub.cuh>

template <bool DESCENDING> __global__ void rank(const unsigned *keys, int *ranks, int *begins) {
  typedef cub::BlockRadixRank<32, 3, DESCENDING> Rank;
  __shared__ typename Rank::TempStorage storage;
  unsigned mine[2] = {keys[2 * threadIdx.x], keys[2 * threadIdx.x + 1]};
  int places[2], begin[Rank::BINS_TRACKED_PER_THREAD];
  Rank(storage).RankKeys(mine, places, cub::BFEDigitExtractor<unsigned>(4, 3), begin);
  ranks[2 * threadIdx.x] = places[0];
  ranks[2 * threadIdx.x + 1] = places[1];
  if (threadIdx.x < 8) begins[threadIdx.x] = begin[0];
}

template <bool DESCENDING> void test(const char *name) {
  unsigned host[64], *keys;
  int ranks[64], begins[8], *places, *starts, wrong = 0;
  for (int i = 0; i < 64; i++) host[i] = (unsigned)(i * 5 % 8) << 4 | (unsigned)i % 16;
  cudaMalloc(&keys, sizeof host);
  cudaMalloc(&places, sizeof ranks);
  cudaMalloc(&starts, sizeof begins);
  cudaMemcpy(keys, host, sizeof host, cudaMemcpyHostToDevice);
  rank<DESCENDING><<<1, 32>>>(keys, places, starts);
  cudaMemcpy(ranks, places, sizeof ranks, cudaMemcpyDeviceToHost);
  cudaMemcpy(begins, starts, sizeof begins, cudaMemcpyDeviceToHost);
  for (int i = 0; i < 64; i++) {
    int before = 0;
    for (int j = 0; j < 64; j++) {
      unsigned mine = host[i] >> 4, other = host[j] >> 4;
      before += (DESCENDING ? other > mine : other < mine) || (other == mine && j < i);
    }
    wrong += ranks[i] != before;
  }
  printf("%s: %d wrong, digits begin at", name, wrong);
  for (int begin : begins) printf(" %d", begin);
  printf("\n");
  cudaFree(keys);
  cudaFree(places);
  cudaFree(starts);
}

int main() {
  test<false>("up");
  test<true>("down");
  return 0;
}
