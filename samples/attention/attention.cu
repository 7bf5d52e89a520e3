// Single-head attention with an online softmax: one warp per query, sums by warp shuffles, no barrier at all.
#include <cmath>
#include <cstdio>
#include <vector>

#define WARP 32
#define WARPS_PER_BLOCK 4
#define HEAD_SIZE 64
#define FULL_MASK 0xffffffffu

__device__ float warpSum(float value) {
  for (int offset = WARP / 2; offset > 0; offset >>= 1) {
    value += __shfl_xor_sync(FULL_MASK, value, offset);
  }
  return value;
}

// out = softmax(q * k^T / sqrt(HEAD_SIZE)) * v, causal: a query sees the keys up to its own position.
// q, k, v and out are tokens x HEAD_SIZE.
__global__ void attention(float *out, const float *q, const float *k, const float *v, int tokens) {
  int lane = threadIdx.x % WARP;
  int query = blockIdx.x * WARPS_PER_BLOCK + threadIdx.x / WARP;
  if (query >= tokens) {
    return;  // the whole warp leaves
  }

  // Every lane keeps HEAD_SIZE / WARP components of the query and of the result.
  float mine[HEAD_SIZE / WARP];
  float result[HEAD_SIZE / WARP];
  for (int c = 0; c < HEAD_SIZE / WARP; c++) {
    mine[c] = q[query * HEAD_SIZE + c * WARP + lane] * rsqrtf((float)HEAD_SIZE);
    result[c] = 0.0f;
  }

  float largest = -INFINITY;
  float sum = 0.0f;
  for (int key = 0; key <= query; key++) {
    float score = 0.0f;
    for (int c = 0; c < HEAD_SIZE / WARP; c++) {
      score += mine[c] * k[key * HEAD_SIZE + c * WARP + lane];
    }
    score = warpSum(score);

    // When a larger score turns up, what has been summed so far shrinks by the same factor.
    float larger = fmaxf(largest, score);
    float shrink = expf(largest - larger);
    float weight = expf(score - larger);
    sum = sum * shrink + weight;
    for (int c = 0; c < HEAD_SIZE / WARP; c++) {
      result[c] = result[c] * shrink + weight * v[key * HEAD_SIZE + c * WARP + lane];
    }
    largest = larger;
  }
  for (int c = 0; c < HEAD_SIZE / WARP; c++) {
    out[query * HEAD_SIZE + c * WARP + lane] = result[c] / sum;
  }
}

int main() {
  const int tokens = 50;
  const int n = tokens * HEAD_SIZE;
  std::vector<float> q(n), k(n), v(n), out(n);
  for (int i = 0; i < n; i++) {
    q[i] = sinf(0.11f * i);
    k[i] = cosf(0.07f * i);
    v[i] = sinf(0.05f * i + 1.0f);
  }

  float *deviceQ, *deviceK, *deviceV, *deviceOut;
  size_t bytes = n * sizeof(float);
  cudaMalloc(&deviceQ, bytes);
  cudaMalloc(&deviceK, bytes);
  cudaMalloc(&deviceV, bytes);
  cudaMalloc(&deviceOut, bytes);
  cudaMemcpy(deviceQ, q.data(), bytes, cudaMemcpyHostToDevice);
  cudaMemcpy(deviceK, k.data(), bytes, cudaMemcpyHostToDevice);
  cudaMemcpy(deviceV, v.data(), bytes, cudaMemcpyHostToDevice);
  int blocks = (tokens + WARPS_PER_BLOCK - 1) / WARPS_PER_BLOCK;
  attention<<<blocks, WARPS_PER_BLOCK * WARP>>>(deviceOut, deviceQ, deviceK, deviceV, tokens);
  cudaMemcpy(out.data(), deviceOut, bytes, cudaMemcpyDeviceToHost);
  cudaFree(deviceQ);
  cudaFree(deviceK);
  cudaFree(deviceV);
  cudaFree(deviceOut);

  double worst = 0.0;
  for (int query = 0; query < tokens; query++) {
    std::vector<double> weights(query + 1);
    double sum = 0.0;
    for (int key = 0; key <= query; key++) {
      double score = 0.0;
      for (int c = 0; c < HEAD_SIZE; c++) {
        score += (double)q[query * HEAD_SIZE + c] * k[key * HEAD_SIZE + c];
      }
      weights[key] = exp(score / sqrt((double)HEAD_SIZE));
      sum += weights[key];
    }
    for (int c = 0; c < HEAD_SIZE; c++) {
      double expected = 0.0;
      for (int key = 0; key <= query; key++) {
        expected += weights[key] / sum * v[key * HEAD_SIZE + c];
      }
      worst = fmax(worst, fabs(expected - out[query * HEAD_SIZE + c]));
    }
  }
  printf("attention: %d tokens, head size %d, last component %.5f\n", tokens, HEAD_SIZE, out[n - 1]);
  printf("%s\n", worst < 1e-5 ? "PASSED" : "FAILED");
  return worst < 1e-5 ? 0 : 1;
}
