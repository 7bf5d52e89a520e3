// Fact: cub merges, transforms tuples of inputs, decodes runs and shares tiles out evenly
// expect:  0 0 2 3 4 6 6 8 9 10 12 12 14 15 16 18 18 21 24 27
// expect:  0 23 46 69 92 115 138 161 184 207
// expect: 36
// expect:  1/0 2/0 2/1 3/0 3/1 3/2 4/0 4/1 4/2 4/3 5/0 5/1 5/2 5/3 5/4 6/0 6/1 6/2 6/3 6/4
// expect: 256 256 256 232
// expect: 62
#include <cuda/std/tuple>
#include <cub/cub.cuh>
#include <cstdio>
#include <vector>
struct Add3 { __host__ __device__ int operator()(int a, int b) const { return a * 10 + b; } };
struct Dbl { __device__ void operator()(int &x) const { x *= 2; } };
__global__ void decode(const int *vals, const int *lens, int *out, int *places) {
  typedef cub::BlockRunLengthDecode<int, 32, 1, 4> D;
  __shared__ typename D::TempStorage ts;
  int v[1] = {vals[threadIdx.x]}, l[1] = {lens[threadIdx.x]};
  unsigned total = 0;
  D d(ts, v, l, total);
  for (unsigned at = 0; at < total; at += 128) {
    int items[4]; unsigned pl[4];
    d.RunLengthDecode(items, pl, at);
    for (int i = 0; i < 4; i++) { unsigned p = at + threadIdx.x * 4 + i; if (p < total) { out[p] = items[i]; places[p] = pl[i]; } }
  }
}
__global__ void even(int *counts, cub::GridEvenShare<int> share) {
  share.BlockInit<64, cub::GRID_MAPPING_RAKE>();
  if (threadIdx.x == 0) counts[blockIdx.x] = share.block_end - share.block_offset;
}
__global__ void cached(const int *in, int *out) {
  cub::CacheModifiedInputIterator<cub::LOAD_LDG, int> it(in);
  out[threadIdx.x] = it[threadIdx.x] + cub::ThreadLoad<cub::LOAD_CG>(in + threadIdx.x);
}
int main() {
  int *a, *b, *c; cudaMallocManaged(&a, 4096); cudaMallocManaged(&b, 4096); cudaMallocManaged(&c, 4096);
  for (int i = 0; i < 10; i++) { a[i] = 2 * i; b[i] = 3 * i; }
  void *t = nullptr; size_t n = 0;
  cub::DeviceMerge::MergeKeys(t, n, a, 10, b, 10, c); cudaMalloc(&t, n); cub::DeviceMerge::MergeKeys(t, n, a, 10, b, 10, c);
  cudaDeviceSynchronize(); for (int i = 0; i < 20; i++) printf(" %d", c[i]); printf("\n");
  cub::DeviceTransform::Transform(cuda::std::make_tuple(a, b), c, 10, Add3{}); cudaDeviceSynchronize(); for (int i = 0; i < 10; i++) printf(" %d", c[i]); printf("\n");
  cub::DeviceFor::ForEachN(a, 10, Dbl{}); cudaDeviceSynchronize(); printf("%d\n", a[9]);
  for (int i = 0; i < 32; i++) { a[i] = i; b[i] = i % 7; }
  int *p; cudaMallocManaged(&p, 4096); decode<<<1, 32>>>(a, b, c, p); cudaDeviceSynchronize(); for (int i = 0; i < 20; i++) printf(" %d/%d", c[i], p[i]); printf("\n");
  cub::GridEvenShare<int> s; s.DispatchInit(1000, 4, 64); even<<<s.grid_size, 32>>>(c, s); cudaDeviceSynchronize(); printf("%d %d %d %d\n", c[0], c[1], c[2], c[3]);
  cached<<<1, 32>>>(a, c); cudaDeviceSynchronize(); printf("%d\n", c[31]);
}
