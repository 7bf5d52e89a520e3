// Rotary position embedding: turns each pair of a head's components by an angle that grows with the position.
#include <cmath>
#include <cstdio>
#include <vector>

// x is tokens x heads x headSize; token t stands at position firstPosition + t.
__global__ void rope(float *x, int heads, int headSize, int firstPosition, float base) {
  int token = blockIdx.x;
  int head = blockIdx.y;
  float *vector = x + (token * heads + head) * headSize;
  for (int pair = threadIdx.x; pair < headSize / 2; pair += blockDim.x) {
    float frequency = powf(base, -2.0f * pair / headSize);
    float angle = (firstPosition + token) * frequency;
    float sine, cosine;
    sincosf(angle, &sine, &cosine);
    float a = vector[2 * pair];
    float b = vector[2 * pair + 1];
    vector[2 * pair] = a * cosine - b * sine;
    vector[2 * pair + 1] = a * sine + b * cosine;
  }
}

int main() {
  const int tokens = 10;
  const int heads = 4;
  const int headSize = 48;
  const int firstPosition = 5;
  const int n = tokens * heads * headSize;
  std::vector<float> x(n), turned(n);
  for (int i = 0; i < n; i++) {
    x[i] = (i * 29 % 64 - 32) * 0.03125f;
  }

  float *device;
  cudaMalloc(&device, n * sizeof(float));
  cudaMemcpy(device, x.data(), n * sizeof(float), cudaMemcpyHostToDevice);
  rope<<<dim3(tokens, heads), 32>>>(device, heads, headSize, firstPosition, 10000.0f);
  cudaMemcpy(turned.data(), device, n * sizeof(float), cudaMemcpyDeviceToHost);
  cudaFree(device);

  // A rotation leaves the length of each pair as it was; position 5 turns the first pair by 5 radians.
  double worst = 0.0;
  for (int i = 0; i < n; i += 2) {
    double before = x[i] * x[i] + x[i + 1] * x[i + 1];
    double after = turned[i] * turned[i] + turned[i + 1] * turned[i + 1];
    worst = fmax(worst, fabs(before - after));
  }
  double expected = x[0] * cos(5.0) - x[1] * sin(5.0);
  worst = fmax(worst, fabs(expected - turned[0]));
  printf("rope: %d tokens, %d heads of %d, first component %.5f\n", tokens, heads, headSize, turned[0]);
  printf("%s\n", worst < 1e-5 ? "PASSED" : "FAILED");
  return worst < 1e-5 ? 0 : 1;
}
