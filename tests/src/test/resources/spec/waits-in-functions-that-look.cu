// Fact: a loop waits, too, where functions take the looks: its own, and those of latches and semaphores.
// expect: 3 42 64
#include <cstdio>
#include <cuda/latch>
#include <cuda/semaphore>

__device__ bool isRaised(int *flag) { return atomicAdd(flag, 0) == 1; }

__device__ void await(int *flag) {
  while (!isRaised(flag)) {
  }
  __threadfence();
}

__device__ int flag;
__device__ int message;

__global__ void blocks(int *out) {
  if (blockIdx.x == 0) {
    if (threadIdx.x == 0) {
      await(&flag);
      *out = message;
    }
  } else if (blockIdx.x == gridDim.x - 1 && threadIdx.x == 0) {
    message = 3;
    __threadfence();
    atomicExch(&flag, 1);
  }
}

__global__ void latched(int *out) {
  __shared__ cuda::latch<cuda::thread_scope_block> *done;
  __shared__ alignas(8) char place[sizeof(cuda::latch<cuda::thread_scope_block>)];
  __shared__ int value;
  if (threadIdx.x == 0) {
    done = new (place) cuda::latch<cuda::thread_scope_block>(1);
  }
  __syncthreads();
  if (threadIdx.x == 63) {
    value = 42;
    done->count_down();
  } else if (threadIdx.x == 0) {
    done->wait();
    *out = value;
  }
}

__global__ void taken(cuda::binary_semaphore<cuda::thread_scope_device> *free, int *count) {
  free->acquire();
  *count = *count + 1;
  free->release();
}

int main() {
  int *out;
  cudaMallocManaged(&out, 3 * sizeof(int));
  cuda::binary_semaphore<cuda::thread_scope_device> *free;
  cudaMallocManaged(&free, sizeof(*free));
  new (free) cuda::binary_semaphore<cuda::thread_scope_device>(1);
  out[2] = 0;
  blocks<<<4, 32>>>(out);
  latched<<<1, 64>>>(out + 1);
  taken<<<2, 32>>>(free, out + 2);
  cudaDeviceSynchronize();
  printf("%d %d %d\n", out[0], out[1], out[2]);
}
