// Fact: __CUDA_ARCH__ is defined for device code alone, and tells the architecture.
// expect: host: 1 10 0
// expect: device: 2 20 1
// expect: sum 48.0
#include <cstdio>

#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ < 600
#error "too old"
#endif

#if !defined(__CUDA_ARCH__) || __CUDA_ARCH__ >= 600
#else
__device__ double atomicAdd(double *address, double value) { return *address + value; }
#endif

__host__ __device__ inline int side() {
#ifdef __CUDA_ARCH__
  return 2;
#else
  return 1;
#endif
}

__host__ __device__ int twice(int x) { return x * 10 * side() / 1; }

template <typename T>
__host__ __device__ T scaled(T x) {
#if defined(__CUDA_ARCH__)
  return x * T(2);
#else
  return x;
#endif
}

struct Where {
  __host__ __device__ bool onDevice() const {
#ifdef __CUDA_ARCH__
    return true;
#else
    return false;
#endif
  }
};

__global__ void fact() { printf("device: %d %d %d\n", side(), twice(1), Where().onDevice()); }

__global__ void sum(double *total, const double *values) {
#if __CUDA_ARCH__ >= 350
  atomicAdd(total, scaled(values[threadIdx.x]));
#else
  *total = -1;
#endif
}

int main() {
  printf("host: %d %d %d\n", side(), twice(1), Where().onDevice());
  fact<<<1, 1>>>();
  double values[] = {1, 2, 4, 8, 9};
  double *device;
  cudaMalloc(&device, 6 * sizeof(double));
  cudaMemset(device, 0, 6 * sizeof(double));
  cudaMemcpy(device + 1, values, sizeof(values), cudaMemcpyHostToDevice);
  sum<<<1, 5>>>(device, device + 1);
  double total = 0;
  cudaMemcpy(&total, device, sizeof(double), cudaMemcpyDeviceToHost);
  printf("sum %.1f\n", scaled(total));
  return 0;
}
