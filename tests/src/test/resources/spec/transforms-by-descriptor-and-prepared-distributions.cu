// Fact: cuFFT transforms what a descriptor holds, on its one device; cuRAND draws from a distribution that the host prepared.
// expect: one 0 two 1 size 0
// expect: 0.7071 -0.7071 | 0.0000 -1.0000
// expect: mean near 4 1 refused 1
#include <cstdio>
#include <cufftXt.h>
#include <curand.h>
#include <curand_kernel.h>
__global__ void draw(curandDiscreteDistribution_t distribution, unsigned *sums) {
  curandState state;
  curand_init(1, threadIdx.x, 0, &state);
  unsigned sum = 0;
  for (int i = 0; i < 50; i++) sum += curand_discrete(&state, distribution);
  sums[threadIdx.x] = sum;
}
int main() {
  cufftHandle plan;
  cufftCreate(&plan);
  int devices[] = {0, 1};
  size_t bytes = 1;
  long long sizes[] = {8};
  int one = cufftXtSetGPUs(plan, 1, devices), two = cufftXtSetGPUs(plan, 2, devices) != CUFFT_SUCCESS;
  cufftMakePlanMany64(plan, 1, sizes, NULL, 1, 8, NULL, 1, 8, CUFFT_C2C, 1, &bytes);
  printf("one %d two %d size %d\n", one, two, (int)bytes);
  cufftComplex values[8];
  for (int i = 0; i < 8; i++) values[i] = make_cuComplex(i == 1, 0);
  cudaLibXtDesc *held;
  cufftXtMalloc(plan, &held, CUFFT_XT_FORMAT_INPLACE);
  cufftXtMemcpy(plan, held, values, CUFFT_COPY_HOST_TO_DEVICE);
  cufftXtExecDescriptorC2C(plan, held, held, CUFFT_FORWARD);
  cufftXtMemcpy(plan, values, held, CUFFT_COPY_DEVICE_TO_HOST);
  cufftXtFree(held);
  printf("%.4f %.4f | %.4f %.4f\n", values[1].x, values[1].y, values[2].x, values[2].y);
  curandDiscreteDistribution_t distribution, bad;
  curandCreatePoissonDistribution(4.0, &distribution);
  unsigned *sums, all = 0;
  cudaMallocManaged(&sums, 64 * sizeof(unsigned));
  draw<<<1, 64>>>(distribution, sums);
  cudaDeviceSynchronize();
  for (int i = 0; i < 64; i++) all += sums[i];
  printf("mean near 4 %d refused %d\n", all > 3.8 * 3200 && all < 4.2 * 3200, curandCreatePoissonDistribution(-1, &bad) == CURAND_STATUS_OUT_OF_RANGE);
  curandDestroyDistribution(distribution);
}
