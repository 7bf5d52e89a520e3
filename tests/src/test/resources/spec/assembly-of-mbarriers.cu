// Fact: mbarrier objects of PTX count arrivals and bytes; assembly may branch to its labels; bulk copies complete their bytes.
// expect: 4032 4032 4032
// expect: 120 376 632 888
// expect: 3 6
#include <cstdint>
#include <cstdio>
#include <cuda_awbarrier_primitives.h>

__device__ unsigned place(const void *pointer) { return (unsigned)__cvta_generic_to_shared(pointer); }
__device__ void init(uint64_t *barrier, int count) {
  asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(place(barrier)), "r"(count) : "memory");
}
__device__ void arrive(uint64_t *barrier) {
  asm volatile("{\n.reg .b64 state;\nmbarrier.arrive.shared::cta.b64 state, [%0];\n}" ::"r"(place(barrier)) : "memory");
}
__device__ void wait(uint64_t *barrier, int parity) {
  asm volatile(
      "{\n"
      ".reg .pred ended;\n"
      "AGAIN:\n"
      "mbarrier.try_wait.parity.shared::cta.b64 ended, [%0], %1;\n"
      "@ended bra DONE;\n"
      "bra.uni AGAIN;\n"
      "DONE:\n"
      "}\n" ::"r"(place(barrier)),
      "r"(parity)
      : "memory");
}

__global__ void sums(int *out) {
  __shared__ alignas(8) uint64_t barrier;
  __shared__ int values[64];
  if (threadIdx.x == 0) {
    init(&barrier, 64);
  }
  __syncthreads();
  for (int round = 0; round < 3; round++) {
    values[threadIdx.x] = threadIdx.x * 2;
    arrive(&barrier);
    wait(&barrier, 0);
    if (threadIdx.x == round * 20) {
      out[round] = 0;
      for (int i = 0; i < 64; i++) {
        out[round] += values[i];
      }
    }
    asm volatile("mbarrier.arrive.shared.b64 _, [%0];" ::"r"(place(&barrier)) : "memory");
    wait(&barrier, 1);
  }
}

__global__ void bulk(const int *in, int *out) {
  __shared__ alignas(16) int tile[16];
  __shared__ alignas(8) uint64_t barrier;
  if (threadIdx.x == 0) {
    init(&barrier, 1);
    asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory");
  }
  __syncthreads();
  for (int i = 0; i < 4; i++) {
    if (threadIdx.x == 0) {
      asm volatile("mbarrier.arrive.expect_tx.release.cta.shared::cta.b64 _, [%0], %1;" ::"r"(place(&barrier)), "r"(64) : "memory");
      asm volatile("cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1], %2, [%3];" ::"r"(place(tile)),
                   "l"(in + i * 16), "r"(64), "r"(place(&barrier))
                   : "memory");
    }
    wait(&barrier, i & 1);
    if (threadIdx.x == i) {
      out[i] = 0;
      for (int k = 0; k < 16; k++) {
        out[i] += tile[k];
      }
    }
    __syncthreads();
  }
}

__global__ void primitives(int *out) {
  __shared__ __mbarrier_t barrier;
  __shared__ int count;
  if (threadIdx.x == 0) {
    __mbarrier_init(&barrier, blockDim.x);
    count = 0;
  }
  __syncthreads();
  for (int i = 0; i < 2; i++) {
    if (threadIdx.x % 32 < 3) {
      atomicAdd(&count, 1);
    }
    __mbarrier_token_t token = __mbarrier_arrive(&barrier);
    while (!__mbarrier_test_wait(&barrier, token)) {
    }
    if (threadIdx.x == 31) {
      out[i] = count;
    }
    __syncthreads();
  }
}

int main() {
  int *in, *out;
  cudaMallocManaged(&in, 64 * sizeof(int));
  cudaMallocManaged(&out, 4 * sizeof(int));
  for (int i = 0; i < 64; i++) {
    in[i] = i;
  }
  sums<<<1, 64>>>(out);
  cudaDeviceSynchronize();
  printf("%d %d %d\n", out[0], out[1], out[2]);
  bulk<<<1, 32>>>(in, out);
  cudaDeviceSynchronize();
  printf("%d %d %d %d\n", out[0], out[1], out[2], out[3]);
  primitives<<<1, 32>>>(out);
  cudaDeviceSynchronize();
  printf("%d %d\n", out[0], out[1]);
}
