// Fact: copies beside a thread are there when it waits for them: by groups, pipelines and barriers.
// expect: multi 301217
// expect: primitives 44543
// expect: zeros 330
// expect: groups 3355590
// expect: barriers 147620
// expect: unified 1320820
// expect: own 550427980
#include <cstdio>
#include <cooperative_groups.h>
#include <cooperative_groups/memcpy_async.h>
#include <cuda/barrier>
#include <cuda/pipeline>
#include <cuda_pipeline.h>
namespace cg = cooperative_groups;
__device__ inline void cp16(void *to, const void *from) {
  unsigned address = (unsigned)__cvta_generic_to_shared(to);
  asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"(address), "l"(from) : "memory");
}
__device__ inline void cp4(void *to, const void *from, bool pred) {
  unsigned address = (unsigned)__cvta_generic_to_shared(to);
  asm volatile("cp.async.ca.shared.global [%0], [%1], 4, %2;" ::"r"(address), "l"(from), "r"(pred ? 4 : 0) : "memory");
}
#define COMMIT asm volatile("cp.async.commit_group;" ::: "memory")
#define WAIT(n) asm volatile("cp.async.wait_group %0;" ::"n"(n) : "memory")
template <int Stages> __global__ void multi(const float *in, float *out, int tiles) {
  __shared__ alignas(16) float buffer[Stages][128];
  for (int s = 0; s < Stages - 1; s++) {
    if (s < tiles) cp16(&buffer[s][threadIdx.x * 4], in + s * 128 + threadIdx.x * 4);
    COMMIT;
  }
  float sum = 0;
  for (int t = 0; t < tiles; t++) {
    WAIT(Stages - 2);
    __syncthreads();
    int next = t + Stages - 1;
    if (next < tiles) cp16(&buffer[next % Stages][threadIdx.x * 4], in + next * 128 + threadIdx.x * 4);
    COMMIT;
    for (int i = 0; i < 4; i++) sum += buffer[t % Stages][(threadIdx.x * 4 + i + 5) % 128];
  }
  out[threadIdx.x] = sum;
}
__global__ void primitives(const float *in, float *out, int n) {
  __shared__ float buffer[2][64];
  auto load = [&](int t) {
    int i = t * 64 + threadIdx.x;
    if (i < n) __pipeline_memcpy_async(&buffer[t & 1][threadIdx.x], in + i, 4);
    else buffer[t & 1][threadIdx.x] = 0;
    __pipeline_commit();
  };
  int tiles = (n + 63) / 64;
  load(0);
  float sum = 0;
  for (int t = 0; t < tiles; t++) {
    if (t + 1 < tiles) { load(t + 1); __pipeline_wait_prior(1); } else __pipeline_wait_prior(0);
    __syncthreads();
    sum += buffer[t & 1][63 - threadIdx.x];
    __syncthreads();
  }
  out[threadIdx.x] = sum;
}
__global__ void groups(const int *in, int *out) {
  extern __shared__ int s[];
  auto block = cg::this_thread_block();
  cg::memcpy_async(block, s, in, sizeof(int) * 128);
  cg::memcpy_async(block, s + 128, in + 128, sizeof(int) * 128);
  cg::wait_prior<1>(block);
  int a = s[127 - threadIdx.x];
  cg::wait(block);
  out[threadIdx.x] = a * s[255 - threadIdx.x];
}
__global__ void barriers(const int *in, int *out) {
  __shared__ int s[128];
  __shared__ cuda::barrier<cuda::thread_scope_block> bar;
  auto block = cg::this_thread_block();
  if (block.thread_rank() == 0) init(&bar, block.size());
  block.sync();
  cuda::memcpy_async(block, s, in, sizeof(int) * 128, bar);
  bar.arrive_and_wait();
  out[threadIdx.x] = s[127 - threadIdx.x];
}
template <int Stages> __global__ void unified(const int *in, int *out, int tiles) {
  __shared__ int s[Stages][128];
  __shared__ cuda::pipeline_shared_state<cuda::thread_scope_block, Stages> state;
  auto block = cg::this_thread_block();
  auto pipe = cuda::make_pipeline(block, &state);
  int fetch = 0, sum = 0;
  for (int t = 0; t < tiles; t++) {
    for (; fetch < tiles && fetch < t + Stages; fetch++) {
      pipe.producer_acquire();
      cuda::memcpy_async(block, s[fetch % Stages], in + fetch * 128, sizeof(int) * 128, pipe);
      pipe.producer_commit();
    }
    pipe.consumer_wait();
    sum += s[t % Stages][127 - threadIdx.x];
    pipe.consumer_release();
  }
  out[threadIdx.x] = sum;
}
__global__ void own(const int *in, int *out, int tiles) {
  __shared__ int s[2][128];
  auto pipe = cuda::make_pipeline();
  pipe.producer_acquire();
  cuda::memcpy_async(&s[0][threadIdx.x], &in[threadIdx.x], sizeof(int), pipe);
  pipe.producer_commit();
  int sum = 0;
  for (int t = 1; t <= tiles; t++) {
    if (t < tiles) {
      pipe.producer_acquire();
      cuda::memcpy_async(&s[t & 1][threadIdx.x], &in[t * 128 + threadIdx.x], sizeof(int), pipe);
    }
    pipe.producer_commit();
    cuda::pipeline_consumer_wait_prior<1>(pipe);
    sum = sum * 3 + s[(t - 1) & 1][threadIdx.x];
    pipe.consumer_release();
  }
  out[threadIdx.x] = sum;
}
__global__ void zeros(const float *in, float *out, int n) {
  __shared__ float s[64];
  cp4(&s[threadIdx.x], in + threadIdx.x, threadIdx.x < n);
  asm volatile("cp.async.wait_all;" ::: "memory");
  out[threadIdx.x] = s[threadIdx.x];
}
int main() {
  float *in, *out;
  int *iin, *iout;
  cudaMallocManaged(&in, 1024 * 4); cudaMallocManaged(&out, 1024 * 4);
  cudaMallocManaged(&iin, 1024 * 4); cudaMallocManaged(&iout, 1024 * 4);
  for (int i = 0; i < 1024; i++) in[i] = i % 37, iin[i] = i % 41;
  auto show = [&](const char *name) { cudaDeviceSynchronize(); float a = 0; for (int i = 0; i < 32; i++) a += out[i] * (i + 1); printf("%s %g\n", name, a); };
  auto ishow = [&](const char *name) { cudaDeviceSynchronize(); int a = 0; for (int i = 0; i < 128; i++) a += iout[i] * (i + 1); printf("%s %d\n", name, a); };
  multi<3><<<1, 32>>>(in, out, 8); show("multi");
  primitives<<<1, 64>>>(in, out, 300); show("primitives");
  zeros<<<1, 64>>>(in, out, 10); show("zeros");
  groups<<<1, 128, 1024>>>(iin, iout); ishow("groups");
  barriers<<<1, 128>>>(iin, iout); ishow("barriers");
  unified<2><<<1, 128>>>(iin, iout, 8); ishow("unified");
  own<<<1, 128>>>(iin, iout, 8); ishow("own");
}
