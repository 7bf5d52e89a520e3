// Fact: fragments of a warp multiply as matrices; asynchronous copies are there when they are waited for.
// expect: 0 -24 3600
#include <cstdio>
#include <mma.h>
#include <cuda/barrier>
#include <cuda/pipeline>
#include <cooperative_groups.h>
using namespace nvcuda;
namespace cg = cooperative_groups;
__global__ void multiply(const half *a, const half *b, float *c) {
  wmma::fragment<wmma::matrix_a, 16, 16, 16, half, wmma::row_major> fa;
  wmma::fragment<wmma::matrix_b, 16, 16, 16, half, wmma::col_major> fb;
  wmma::fragment<wmma::accumulator, 16, 16, 16, float> fc;
  wmma::fill_fragment(fc, 1.0f);
  wmma::load_matrix_sync(fa, a, 16);
  wmma::load_matrix_sync(fb, b, 16);
  wmma::mma_sync(fc, fa, fb, fc);
  for (int i = 0; i < fc.num_elements; i++) fc.x[i] *= 2.0f;
  wmma::store_matrix_sync(c, fc, 16, wmma::mem_row_major);
}
__global__ void staged(const int *in, int *out) {
  __shared__ int tile[64];
  __shared__ cuda::barrier<cuda::thread_scope_block> bar;
  if (threadIdx.x == 0) init(&bar, blockDim.x);
  __syncthreads();
  cuda::pipeline<cuda::thread_scope_thread> pipe = cuda::make_pipeline();
  pipe.producer_acquire();
  cuda::memcpy_async(&tile[threadIdx.x], &in[threadIdx.x], cuda::aligned_size_t<4>(sizeof(int)), pipe);
  pipe.producer_commit();
  cuda::pipeline_consumer_wait_prior<0>(pipe);
  auto token = bar.arrive();
  bar.wait(std::move(token));
  out[threadIdx.x] = tile[63 - threadIdx.x];
}
int main() {
  half *a, *b; float *c; int *in, *out;
  cudaMallocManaged(&a, 512); cudaMallocManaged(&b, 512); cudaMallocManaged(&c, 1024);
  cudaMallocManaged(&in, 256); cudaMallocManaged(&out, 256);
  for (int i = 0; i < 256; i++) { a[i] = __float2half((i * 7) % 5 - 2); b[i] = __float2half((i * 3) % 7 - 3); }
  for (int i = 0; i < 64; i++) in[i] = i * i;
  multiply<<<1, 32>>>(a, b, c);
  staged<<<1, 64>>>(in, out);
  cudaDeviceSynchronize();
  int wrong = 0;
  for (int i = 0; i < 16; i++) for (int j = 0; j < 16; j++) {
    float sum = 1;
    for (int k = 0; k < 16; k++) sum += __half2float(a[i * 16 + k]) * __half2float(b[j * 16 + k]);
    if (c[i * 16 + j] != 2 * sum) wrong++;
  }
  printf("%d %g %d\n", wrong, c[37], out[3]);
}
