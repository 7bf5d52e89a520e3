// Fact: pointers to functions may take and give pointers to functions.
// expect: 6 9 11 20
#include <cstdio>

typedef int (*Step)(int);
typedef Step (*Chooser)(int);
typedef int (*Applier)(Step, int);
typedef Chooser (*Maker)(Applier, long);
typedef float (*Scale)(float);
typedef Scale (*ScaleOf)(double);

bool isThere(Chooser chooser, Applier applier, ScaleOf scale) {
  return chooser != nullptr && applier != nullptr && scale != nullptr;
}

__host__ __device__ int twice(int n) { return 2 * n; }
__host__ __device__ int square(int n) { return n * n; }
__host__ __device__ Step choose(int which) { return which ? &square : &twice; }
__host__ __device__ int apply(Step step, int n) { return step(n) + 1; }
float half(float x) { return x / 2; }
Scale scaleOf(double) { return &half; }
Chooser make(Applier, long) { return &choose; }

__global__ void fill(int *out) {
  Chooser chooser = choose;
  Applier applier = apply;
  out[threadIdx.x] = applier(chooser(threadIdx.x), 5) - 1 + (int)threadIdx.x - 5;
}

int main() {
  Maker maker = make;
  Chooser chooser = maker(apply, 3L);
  Applier applier = apply;
  ScaleOf scale = scaleOf;
  if (!isThere(chooser, applier, scale) || scale(1.0)(3.0f) != 1.5f) return 1;
  int *out, host[2];
  cudaMalloc(&out, sizeof host);
  fill<<<1, 2>>>(out);
  cudaMemcpy(host, out, sizeof host, cudaMemcpyDeviceToHost);
  std::printf("%d %d %d %d\n", chooser(0)(3), (*maker(&apply, 1L)(1))(3), applier(chooser(0), 5), host[1] - 1);
  return 0;
}
