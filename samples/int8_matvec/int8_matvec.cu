// Matrix times vector with 8-bit weights: every row has groups of 32 weights that share one scale.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

constexpr int GROUP = 32;
constexpr int WARP = 32;

// Weights and activations, quantised group by group: value = quantum * scale.
struct Quantised {
  std::vector<int8_t> quanta;
  std::vector<float> scales;
};

// n is a multiple of GROUP.
static Quantised quantise(const std::vector<float> &values) {
  Quantised result;
  result.quanta.resize(values.size());
  result.scales.resize(values.size() / GROUP);
  for (size_t g = 0; g < result.scales.size(); g++) {
    float largest = 0.0f;
    for (int i = 0; i < GROUP; i++) {
      largest = fmaxf(largest, fabsf(values[g * GROUP + i]));
    }
    float scale = largest / 127.0f;
    result.scales[g] = scale;
    for (int i = 0; i < GROUP; i++) {
      result.quanta[g * GROUP + i] = (int8_t)roundf(values[g * GROUP + i] / scale);
    }
  }
  return result;
}

// out = w * x, w is rows x cols. One warp per row; each lane takes whole groups, four products at a time.
__global__ void matvec(float *out, const int8_t *w, const float *wScales, const int8_t *x, const float *xScales,
                       int rows, int cols) {
  int row = (blockIdx.x * blockDim.x + threadIdx.x) / WARP;
  int lane = threadIdx.x % WARP;
  if (row >= rows) {
    return;
  }
  float sum = 0.0f;
  for (int group = lane; group < cols / GROUP; group += WARP) {
    const int *wPacked = (const int *)(w + row * cols + group * GROUP);
    const int *xPacked = (const int *)(x + group * GROUP);
    int dot = 0;
    for (int i = 0; i < GROUP / 4; i++) {
      dot = __dp4a(wPacked[i], xPacked[i], dot);
    }
    sum += dot * wScales[row * (cols / GROUP) + group] * xScales[group];
  }
  for (int offset = WARP / 2; offset > 0; offset /= 2) {
    sum += __shfl_down_sync(0xffffffff, sum, offset);
  }
  if (lane == 0) {
    out[row] = sum;
  }
}

// A copy of a host vector on the device.
template <typename T>
static T *upload(const std::vector<T> &host) {
  T *device;
  cudaMalloc(&device, host.size() * sizeof(T));
  cudaMemcpy(device, host.data(), host.size() * sizeof(T), cudaMemcpyHostToDevice);
  return device;
}

int main() {
  const int rows = 70;
  const int cols = 1280;
  std::vector<float> weights(rows * cols), x(cols);
  srand(42);
  for (float &weight : weights) {
    weight = rand() / (float)RAND_MAX - 0.5f;
  }
  for (float &value : x) {
    value = rand() / (float)RAND_MAX * 2.0f - 1.0f;
  }
  Quantised w8 = quantise(weights);
  Quantised x8 = quantise(x);

  int8_t *deviceW = upload(w8.quanta);
  int8_t *deviceX = upload(x8.quanta);
  float *wScales = upload(w8.scales);
  float *xScales = upload(x8.scales);
  float *deviceOut;
  cudaMalloc(&deviceOut, rows * sizeof(float));
  const int warpsPerBlock = 4;
  matvec<<<(rows + warpsPerBlock - 1) / warpsPerBlock, warpsPerBlock * WARP>>>(deviceOut, deviceW, wScales, deviceX,
                                                                              xScales, rows, cols);
  std::vector<float> out(rows);
  cudaMemcpy(out.data(), deviceOut, rows * sizeof(float), cudaMemcpyDeviceToHost);
  cudaFree(deviceW);
  cudaFree(deviceX);
  cudaFree(wScales);
  cudaFree(xScales);
  cudaFree(deviceOut);

  // Against the unquantised product: 8 bits are good for about two digits.
  double worst = 0.0;
  for (int row = 0; row < rows; row++) {
    double expected = 0.0;
    for (int col = 0; col < cols; col++) {
      expected += (double)weights[row * cols + col] * x[col];
    }
    worst = fmax(worst, fabs(expected - out[row]));
  }
  printf("int8 mat-vec: %d x %d, out[0] = %.3f, out[%d] = %.3f\n", rows, cols, out[0], rows - 1, out[rows - 1]);
  printf("%s\n", worst < 0.15 ? "PASSED" : "FAILED");
  return worst < 0.15 ? 0 : 1;
}
