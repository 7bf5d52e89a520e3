// A paged cache of keys and values, as inference servers keep it: new tokens are appended page by page, and gathered back
// in order for attention.
#include <cstdio>
#include <cstdlib>
#include <vector>

#define PAGE_TOKENS 16

#define CHECK(call)                                                                         \
  do {                                                                                      \
    cudaError_t status = (call);                                                            \
    if (status != cudaSuccess) {                                                            \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, cudaGetErrorString(status));       \
      exit(1);                                                                              \
    }                                                                                       \
  } while (0)

// Where everything lies: `pages` is a pool of pages of PAGE_TOKENS x width floats; `table` lists, for every sequence, the
// numbers of its pages.
struct Cache {
  float *pages;
  int *table;
  int maxPages;
  int width;
};

__device__ float *slot(Cache cache, int sequence, int position) {
  int page = cache.table[sequence * cache.maxPages + position / PAGE_TOKENS];
  return cache.pages + ((size_t)page * PAGE_TOKENS + position % PAGE_TOKENS) * cache.width;
}

// Block (t, s) stores token t of sequence s behind the tokens that are there already.
__global__ void append(Cache cache, const float *tokens, const int *lengths, int count) {
  int token = blockIdx.x;
  int sequence = blockIdx.y;
  float *to = slot(cache, sequence, lengths[sequence] + token);
  const float *from = tokens + (sequence * count + token) * cache.width;
  for (int i = threadIdx.x; i < cache.width; i += blockDim.x) {
    to[i] = from[i];
  }
}

// Copies the first `length` tokens of a sequence into one contiguous buffer.
__global__ void gather(Cache cache, int sequence, int length, float *out) {
  int total = length * cache.width;
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < total; i += gridDim.x * blockDim.x) {
    int position = i / cache.width;
    out[i] = slot(cache, sequence, position)[i % cache.width];
  }
}

// What token `position` of `sequence` holds at component `i`.
static float valueOf(int sequence, int position, int i) { return sequence * 1000.0f + position + i * 0.001f; }

int main() {
  const int sequences = 3;
  const int maxPages = 4;
  const int width = 40;
  const int rounds = 5;
  const int perRound = 7;  // tokens appended to each sequence in one round

  Cache cache;
  cache.maxPages = maxPages;
  cache.width = width;
  size_t pageBytes = PAGE_TOKENS * width * sizeof(float);
  CHECK(cudaMalloc(&cache.pages, sequences * maxPages * pageBytes));
  CHECK(cudaMalloc(&cache.table, sequences * maxPages * sizeof(int)));
  CHECK(cudaMemset(cache.pages, 0, sequences * maxPages * pageBytes));

  // Pages are handed out in an order that mixes the sequences.
  std::vector<int> table(sequences * maxPages);
  for (int i = 0; i < sequences * maxPages; i++) {
    table[i] = (i * 5) % (sequences * maxPages);
  }
  CHECK(cudaMemcpy(cache.table, table.data(), table.size() * sizeof(int), cudaMemcpyHostToDevice));

  float *deviceTokens;
  int *deviceLengths;
  CHECK(cudaMalloc(&deviceTokens, sequences * perRound * width * sizeof(float)));
  CHECK(cudaMalloc(&deviceLengths, sequences * sizeof(int)));
  std::vector<int> lengths(sequences, 0);
  for (int round = 0; round < rounds; round++) {
    std::vector<float> tokens;
    for (int s = 0; s < sequences; s++) {
      for (int t = 0; t < perRound; t++) {
        for (int i = 0; i < width; i++) {
          tokens.push_back(valueOf(s, lengths[s] + t, i));
        }
      }
    }
    CHECK(cudaMemcpy(deviceTokens, tokens.data(), tokens.size() * sizeof(float), cudaMemcpyHostToDevice));
    CHECK(cudaMemcpy(deviceLengths, lengths.data(), sequences * sizeof(int), cudaMemcpyHostToDevice));
    append<<<dim3(perRound, sequences), 32>>>(cache, deviceTokens, deviceLengths, perRound);
    CHECK(cudaGetLastError());
    for (int &length : lengths) {
      length += perRound;
    }
  }

  int wrong = 0;
  float *deviceOut;
  CHECK(cudaMalloc(&deviceOut, maxPages * pageBytes));
  for (int s = 0; s < sequences; s++) {
    gather<<<4, 64>>>(cache, s, lengths[s], deviceOut);
    std::vector<float> out(lengths[s] * width);
    CHECK(cudaMemcpy(out.data(), deviceOut, out.size() * sizeof(float), cudaMemcpyDeviceToHost));
    for (int position = 0; position < lengths[s]; position++) {
      for (int i = 0; i < width; i++) {
        if (out[position * width + i] != valueOf(s, position, i)) {
          wrong++;
        }
      }
    }
  }
  CHECK(cudaFree(cache.pages));
  CHECK(cudaFree(cache.table));
  CHECK(cudaFree(deviceTokens));
  CHECK(cudaFree(deviceLengths));
  CHECK(cudaFree(deviceOut));
  printf("kv cache: %d sequences of %d tokens, %d wrong\n", sequences, lengths[0], wrong);
  printf("%s\n", wrong == 0 ? "PASSED" : "FAILED");
  return wrong == 0 ? 0 : 1;
}
