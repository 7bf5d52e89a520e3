// Fact: barriers of libcu++ let threads arrive and wait apart, leave, and complete phases; pipelines let some threads fill stages that others use.
// expect: 6016 5888
// expect: 3 2 1
// expect: 64 128 192 256
// expect: 2016 6112 10208 14304
#include <cooperative_groups.h>
#include <cstdio>
#include <cuda/barrier>
#include <cuda/pipeline>

namespace cg = cooperative_groups;
using Barrier = cuda::barrier<cuda::thread_scope_block>;

// One half makes what the other half adds up.
__global__ void roles(int *sums, int stages) {
  __shared__ int buffer[64];
  __shared__ Barrier ready, free;
  if (threadIdx.x == 0) {
    init(&ready, 128);
    init(&free, 128);
  }
  __syncthreads();
  int lane = threadIdx.x % 64;
  if (threadIdx.x < 64) {
    for (int s = 0; s < stages; s++) {
      free.wait(free.arrive());
      buffer[lane] = lane + s * 10;
      Barrier::arrival_token token = ready.arrive();
    }
  } else {
    int sum = 0;
    auto first = free.arrive();
    for (int s = 0; s < stages; s++) {
      ready.arrive_and_wait();
      sum += buffer[63 - lane];
      if (s + 1 < stages) {
        auto token = free.arrive();
      }
    }
    atomicAdd(&sums[lane % 2], sum);
  }
}

__global__ void leave(int *left) {
  __shared__ Barrier barrier;
  __shared__ int count;
  if (threadIdx.x == 0) {
    init(&barrier, blockDim.x);
    count = blockDim.x;
  }
  __syncthreads();
  for (int round = 0; round < 3; round++) {
    if (threadIdx.x % 32 == round) {
      atomicSub(&count, 1);
      barrier.arrive_and_drop();
      return;
    }
    barrier.arrive_and_wait();
    if (threadIdx.x == 31) {
      left[round] = count - 29;
    }
    barrier.arrive_and_wait();
  }
}

struct Count {
  int *phases;
  __device__ void operator()() { *phases += 64; }
};

__global__ void completed(int *seen) {
  __shared__ int phases;
  __shared__ alignas(16) char place[sizeof(cuda::barrier<cuda::thread_scope_block, Count>)];
  auto *barrier = (cuda::barrier<cuda::thread_scope_block, Count> *)place;
  if (threadIdx.x == 0) {
    phases = 0;
    init(barrier, 64, Count{&phases});
  }
  __syncthreads();
  for (int i = 0; i < 4; i++) {
    barrier->arrive_and_wait();
    if (threadIdx.x == 5 * i) {
      seen[i] = phases;
    }
  }
}

template <int Stages> __global__ void pipelined(const int *in, int *out, int count) {
  __shared__ int buffer[Stages][32];
  __shared__ cuda::pipeline_shared_state<cuda::thread_scope_block, Stages> state;
  auto block = cg::this_thread_block();
  auto pipe = cuda::make_pipeline(block, &state, threadIdx.x < 32 ? cuda::pipeline_role::producer : cuda::pipeline_role::consumer);
  int lane = threadIdx.x % 32;
  for (int s = 0; s < count; s++) {
    if (threadIdx.x < 32) {
      pipe.producer_acquire();
      cuda::memcpy_async(&buffer[s % Stages][lane], &in[s * 32 + lane], sizeof(int), pipe);
      pipe.producer_commit();
    } else {
      pipe.consumer_wait();
      atomicAdd(&out[s / 2], buffer[s % Stages][31 - lane]);
      pipe.consumer_release();
    }
  }
}

int main() {
  int *out, *in;
  cudaMallocManaged(&out, 4 * sizeof(int));
  cudaMallocManaged(&in, 256 * sizeof(int));
  out[0] = out[1] = 0;
  roles<<<1, 128>>>(out, 4);
  cudaDeviceSynchronize();
  printf("%d %d\n", out[0], out[1]);
  leave<<<1, 32>>>(out);
  cudaDeviceSynchronize();
  printf("%d %d %d\n", out[0] + 1, out[1] + 1, out[2] + 1);
  completed<<<1, 64>>>(out);
  cudaDeviceSynchronize();
  printf("%d %d %d %d\n", out[0], out[1], out[2], out[3]);
  for (int i = 0; i < 256; i++) {
    in[i] = i;
  }
  for (int i = 0; i < 4; i++) {
    out[i] = 0;
  }
  pipelined<2><<<1, 64>>>(in, out, 8);
  cudaDeviceSynchronize();
  for (int i = 0; i < 4; i++) {
    printf("%d%c", out[i], i < 3 ? ' ' : '\n');
  }
}
