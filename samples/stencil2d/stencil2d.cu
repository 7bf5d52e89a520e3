// Heat spreading over a plate: each step, a cell moves towards the mean of its four neighbours.
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>

struct Plate {
  int width;
  int height;
  float conductivity;
};

__device__ int cell(const Plate &plate, int x, int y) { return y * plate.width + x; }

// One time step; the border keeps its temperature.
__global__ void heatStep(Plate plate, const float *now, float *next) {
  int x = blockIdx.x * blockDim.x + threadIdx.x;
  int y = blockIdx.y * blockDim.y + threadIdx.y;
  if (x >= plate.width || y >= plate.height) {
    return;
  }
  float here = now[cell(plate, x, y)];
  if (x > 0 && y > 0 && x < plate.width - 1 && y < plate.height - 1) {
    float mean = 0.25f * (now[cell(plate, x - 1, y)] + now[cell(plate, x + 1, y)] + now[cell(plate, x, y - 1)] +
                          now[cell(plate, x, y + 1)]);
    here += plate.conductivity * (mean - here);
  }
  next[cell(plate, x, y)] = here;
}

// The same step on the host, to check against.
static void heatStepOnHost(const Plate &plate, const std::vector<float> &now, std::vector<float> &next) {
  for (int y = 0; y < plate.height; y++) {
    for (int x = 0; x < plate.width; x++) {
      int i = y * plate.width + x;
      float here = now[i];
      if (x > 0 && y > 0 && x < plate.width - 1 && y < plate.height - 1) {
        float mean = 0.25f * (now[i - 1] + now[i + 1] + now[i - plate.width] + now[i + plate.width]);
        here += plate.conductivity * (mean - here);
      }
      next[i] = here;
    }
  }
}

int main() {
  const Plate plate = {100, 60, 0.8f};
  const int steps = 20;
  const int cells = plate.width * plate.height;
  std::vector<float> now(cells, 20.0f), next(cells);
  for (int x = 0; x < plate.width; x++) {
    now[x] = 100.0f;            // the upper edge is hot,
    now[cells - 1 - x] = 0.0f;  // and the lower one is cold
  }

  float *deviceNow, *deviceNext;
  cudaMalloc(&deviceNow, cells * sizeof(float));
  cudaMalloc(&deviceNext, cells * sizeof(float));
  cudaMemcpy(deviceNow, now.data(), cells * sizeof(float), cudaMemcpyHostToDevice);
  dim3 block(16, 16);
  dim3 grid((plate.width + block.x - 1) / block.x, (plate.height + block.y - 1) / block.y);
  for (int step = 0; step < steps; step++) {
    heatStep<<<grid, block>>>(plate, deviceNow, deviceNext);
    std::swap(deviceNow, deviceNext);
    heatStepOnHost(plate, now, next);
    now.swap(next);
  }

  std::vector<float> result(cells);
  cudaMemcpy(result.data(), deviceNow, cells * sizeof(float), cudaMemcpyDeviceToHost);
  cudaFree(deviceNow);
  cudaFree(deviceNext);

  float worst = 0.0f;
  for (int i = 0; i < cells; i++) {
    worst = fmaxf(worst, fabsf(result[i] - now[i]));
  }
  printf("stencil: %d steps on %d x %d cells, middle of the second row %.4f, worst error %g\n", steps, plate.width,
         plate.height, result[plate.width + plate.width / 2], worst);
  bool passed = worst <= 1e-4f;
  printf("%s\n", passed ? "PASSED" : "FAILED");
  return passed ? 0 : 1;
}
