// A small Llama-style decoder, whole: embedding, RMSNorm, rotary positions, grouped-query attention over a cache of keys and
// values, SwiGLU, and sampling. The weights are random, but seeded: the same prompt gives the same tokens, here and in the port.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <vector>

#define CHECK(call) check((call), __FILE__, __LINE__)

static void check(cudaError_t status, const char *file, int line) {
  if (status != cudaSuccess) {
    fprintf(stderr, "%s:%d: %s\n", file, line, cudaGetErrorString(status));
    exit(1);
  }
}

constexpr int BLOCK = 64;
constexpr int WARP = 32;

struct Config {
  int vocabulary;
  int width;      // size of the residual stream
  int hidden;     // size within the feed-forward network
  int layers;
  int heads;      // heads of queries
  int kvHeads;    // heads of keys and values; heads / kvHeads queries share one
  int maxTokens;
  int headSize() const { return width / heads; }
  int kvWidth() const { return kvHeads * headSize(); }
};

// ---------------------------------------------------------------- kernels

// The sum of `value` over the block; every thread gets it. Needs BLOCK / WARP floats of shared memory.
__device__ float blockSum(float value, float *shared) {
  for (int offset = WARP / 2; offset > 0; offset /= 2) {
    value += __shfl_down_sync(0xffffffff, value, offset);
  }
  if (threadIdx.x % WARP == 0) {
    shared[threadIdx.x / WARP] = value;
  }
  __syncthreads();
  float sum = 0.0f;
  for (int w = 0; w < BLOCK / WARP; w++) {
    sum += shared[w];
  }
  __syncthreads();
  return sum;
}

__global__ void embed(float *x, const float *table, int token, int width) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < width) {
    x[i] = table[token * width + i];
  }
}

// One block for the whole vector.
__global__ void rmsnorm(float *out, const float *x, const float *weight, int size) {
  __shared__ float shared[BLOCK / WARP];
  float squares = 0.0f;
  for (int i = threadIdx.x; i < size; i += BLOCK) {
    squares += x[i] * x[i];
  }
  float scale = rsqrtf(blockSum(squares, shared) / size + 1e-5f);
  for (int i = threadIdx.x; i < size; i += BLOCK) {
    out[i] = weight[i] * (scale * x[i]);
  }
}

// out = w * x, or out += w * x; w is rows x cols, one block per row.
template <bool Accumulate>
__global__ void matvec(float *out, const float *w, const float *x, int cols) {
  __shared__ float shared[BLOCK / WARP];
  const float *row = w + blockIdx.x * cols;
  float sum = 0.0f;
  for (int i = threadIdx.x; i < cols; i += BLOCK) {
    sum += row[i] * x[i];
  }
  sum = blockSum(sum, shared);
  if (threadIdx.x == 0) {
    if (Accumulate) {
      out[blockIdx.x] += sum;
    } else {
      out[blockIdx.x] = sum;
    }
  }
}

// Turns the pairs of every head by the angles of `position`; one block per head.
__global__ void rope(float *x, int headSize, int position) {
  float *head = x + blockIdx.x * headSize;
  for (int pair = threadIdx.x; pair < headSize / 2; pair += blockDim.x) {
    float angle = position * powf(10000.0f, -2.0f * pair / headSize);
    float sine = sinf(angle);
    float cosine = cosf(angle);
    float a = head[2 * pair];
    float b = head[2 * pair + 1];
    head[2 * pair] = a * cosine - b * sine;
    head[2 * pair + 1] = a * sine + b * cosine;
  }
}

// One block per head of queries; keys and values are maxTokens x kvWidth. Scores lie in dynamic shared memory.
__global__ void attention(float *out, const float *q, const float *keys, const float *values, int position, int headSize,
                          int kvWidth, int queriesPerKv) {
  extern __shared__ float scores[];
  __shared__ float shared[BLOCK / WARP];
  const float *query = q + blockIdx.x * headSize;
  int kvOffset = blockIdx.x / queriesPerKv * headSize;

  float largest = -INFINITY;
  for (int t = threadIdx.x; t <= position; t += BLOCK) {
    const float *key = keys + t * kvWidth + kvOffset;
    float score = 0.0f;
    for (int i = 0; i < headSize; i++) {
      score += query[i] * key[i];
    }
    scores[t] = score / sqrtf((float)headSize);
  }
  __syncthreads();
  for (int t = 0; t <= position; t++) {
    largest = fmaxf(largest, scores[t]);
  }
  __syncthreads();

  float sum = 0.0f;
  for (int t = threadIdx.x; t <= position; t += BLOCK) {
    scores[t] = expf(scores[t] - largest);
    sum += scores[t];
  }
  sum = blockSum(sum, shared);

  for (int i = threadIdx.x; i < headSize; i += BLOCK) {
    float mixed = 0.0f;
    for (int t = 0; t <= position; t++) {
      mixed += scores[t] / sum * values[t * kvWidth + kvOffset + i];
    }
    out[blockIdx.x * headSize + i] = mixed;
  }
}

// gate = silu(gate) * up
__global__ void swiglu(float *gate, const float *up, int size) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < size) {
    float g = gate[i];
    gate[i] = g / (1.0f + expf(-g)) * up[i];
  }
}

// ---------------------------------------------------------------- weights and state

// A matrix or vector on the device, freed with its owner.
class Tensor {
 public:
  Tensor() : data_(nullptr), size_(0) {}
  explicit Tensor(int size) : data_(nullptr), size_(size) {
    CHECK(cudaMalloc(&data_, size * sizeof(float)));
    CHECK(cudaMemset(data_, 0, size * sizeof(float)));
  }
  Tensor(const Tensor &) = delete;
  Tensor &operator=(const Tensor &) = delete;
  ~Tensor() { cudaFree(data_); }

  // Makes this a tensor of `size` random numbers around `mean`.
  void randomise(int size, float mean, float deviation, std::mt19937 &generator) {
    std::uniform_real_distribution<float> noise(-deviation, deviation);
    std::vector<float> host(size);
    for (float &value : host) {
      value = mean + noise(generator);
    }
    size_ = size;
    CHECK(cudaMalloc(&data_, size * sizeof(float)));
    CHECK(cudaMemcpy(data_, host.data(), size * sizeof(float), cudaMemcpyHostToDevice));
  }

  float *data() const { return data_; }
  int size() const { return size_; }

 private:
  float *data_;
  int size_;
};

struct Layer {
  Tensor attentionNorm, feedForwardNorm;
  Tensor query, key, value, output;
  Tensor gate, up, down;
  Tensor keys, values;  // the cache

  void randomise(const Config &config, std::mt19937 &generator) {
    int width = config.width;
    float deviation = 1.5f / sqrtf((float)width);
    attentionNorm.randomise(width, 1.0f, 0.1f, generator);
    feedForwardNorm.randomise(width, 1.0f, 0.1f, generator);
    query.randomise(width * width, 0.0f, deviation, generator);
    key.randomise(config.kvWidth() * width, 0.0f, deviation, generator);
    value.randomise(config.kvWidth() * width, 0.0f, deviation, generator);
    output.randomise(width * width, 0.0f, deviation, generator);
    gate.randomise(config.hidden * width, 0.0f, deviation, generator);
    up.randomise(config.hidden * width, 0.0f, deviation, generator);
    down.randomise(width * config.hidden, 0.0f, deviation, generator);
    keys.randomise(config.maxTokens * config.kvWidth(), 0.0f, 0.0f, generator);
    values.randomise(config.maxTokens * config.kvWidth(), 0.0f, 0.0f, generator);
  }
};

class Decoder {
 public:
  Decoder(const Config &config, unsigned seed)
      : config_(config), x_(config.width), normed_(config.width), q_(config.width), mixed_(config.width),
        gate_(config.hidden), up_(config.hidden), logits_(config.vocabulary), layers_(new Layer[config.layers]) {
    std::mt19937 generator(seed);
    table_.randomise(config.vocabulary * config.width, 0.0f, 1.0f, generator);
    for (int l = 0; l < config.layers; l++) {
      layers_[l].randomise(config, generator);
    }
    lastNorm_.randomise(config.width, 1.0f, 0.1f, generator);
    head_.randomise(config.vocabulary * config.width, 0.0f, 0.2f, generator);
  }
  ~Decoder() { delete[] layers_; }

  // Runs one token through all layers and gives the logits of the next one.
  std::vector<float> forward(int token, int position) {
    const int width = config_.width;
    const int kvWidth = config_.kvWidth();
    embed<<<(width + BLOCK - 1) / BLOCK, BLOCK>>>(x_.data(), table_.data(), token, width);
    for (int l = 0; l < config_.layers; l++) {
      Layer &layer = layers_[l];
      float *key = layer.keys.data() + position * kvWidth;
      float *value = layer.values.data() + position * kvWidth;
      rmsnorm<<<1, BLOCK>>>(normed_.data(), x_.data(), layer.attentionNorm.data(), width);
      matvec<false><<<width, BLOCK>>>(q_.data(), layer.query.data(), normed_.data(), width);
      matvec<false><<<kvWidth, BLOCK>>>(key, layer.key.data(), normed_.data(), width);
      matvec<false><<<kvWidth, BLOCK>>>(value, layer.value.data(), normed_.data(), width);
      rope<<<config_.heads, BLOCK>>>(q_.data(), config_.headSize(), position);
      rope<<<config_.kvHeads, BLOCK>>>(key, config_.headSize(), position);
      size_t scoreBytes = (position + 1) * sizeof(float);
      attention<<<config_.heads, BLOCK, scoreBytes>>>(mixed_.data(), q_.data(), layer.keys.data(), layer.values.data(),
                                                      position, config_.headSize(), kvWidth,
                                                      config_.heads / config_.kvHeads);
      matvec<true><<<width, BLOCK>>>(x_.data(), layer.output.data(), mixed_.data(), width);

      rmsnorm<<<1, BLOCK>>>(normed_.data(), x_.data(), layer.feedForwardNorm.data(), width);
      matvec<false><<<config_.hidden, BLOCK>>>(gate_.data(), layer.gate.data(), normed_.data(), width);
      matvec<false><<<config_.hidden, BLOCK>>>(up_.data(), layer.up.data(), normed_.data(), width);
      swiglu<<<(config_.hidden + BLOCK - 1) / BLOCK, BLOCK>>>(gate_.data(), up_.data(), config_.hidden);
      matvec<true><<<width, BLOCK>>>(x_.data(), layer.down.data(), gate_.data(), config_.hidden);
    }
    rmsnorm<<<1, BLOCK>>>(normed_.data(), x_.data(), lastNorm_.data(), width);
    matvec<false><<<config_.vocabulary, BLOCK>>>(logits_.data(), head_.data(), normed_.data(), width);
    CHECK(cudaGetLastError());

    std::vector<float> logits(config_.vocabulary);
    CHECK(cudaMemcpy(logits.data(), logits_.data(), logits.size() * sizeof(float), cudaMemcpyDeviceToHost));
    return logits;
  }

 private:
  Config config_;
  Tensor x_, normed_, q_, mixed_, gate_, up_, logits_;
  Tensor table_, lastNorm_, head_;
  Layer *layers_;
};

// ---------------------------------------------------------------- sampling

// Draws a token from the softmax of the logits at a temperature; at temperature 0 the most likely one.
static int sample(const std::vector<float> &logits, float temperature, std::mt19937 &generator) {
  int best = 0;
  for (size_t i = 1; i < logits.size(); i++) {
    if (logits[i] > logits[best]) {
      best = (int)i;
    }
  }
  if (temperature == 0.0f) {
    return best;
  }
  double sum = 0.0;
  std::vector<double> weights(logits.size());
  for (size_t i = 0; i < logits.size(); i++) {
    weights[i] = exp((logits[i] - logits[best]) / temperature);
    sum += weights[i];
  }
  std::uniform_real_distribution<double> uniform(0.0, sum);
  double drawn = uniform(generator);
  for (size_t i = 0; i < weights.size(); i++) {
    drawn -= weights[i];
    if (drawn < 0.0) {
      return (int)i;
    }
  }
  return best;
}

int main(int argc, char **argv) {
  int steps = argc > 1 ? atoi(argv[1]) : 12;
  float temperature = argc > 2 ? (float)atof(argv[2]) : 0.8f;
  Config config = {96, 48, 128, 2, 6, 2, 32};
  if (steps < 1 || steps > config.maxTokens) {
    fprintf(stderr, "usage: llama_decoder [steps, 1 to %d] [temperature]\n", config.maxTokens);
    return 2;
  }

  Decoder decoder(config, 20260101u);
  std::mt19937 generator(7);
  int token = 1;
  unsigned hash = 2166136261u;
  printf("tokens:");
  for (int position = 0; position < steps; position++) {
    std::vector<float> logits = decoder.forward(token, position);
    for (float logit : logits) {
      if (!(fabsf(logit) < 1e3f)) {
        printf("\nFAILED: logit %g at position %d\n", logit, position);
        return 1;
      }
    }
    token = sample(logits, temperature, generator);
    hash = (hash ^ (unsigned)token) * 16777619u;
    printf(" %d", token);
  }
  printf("\nhash: %08x\n", hash);
  printf("PASSED\n");
  return 0;
}
