// Fact: What threads exchange while they load takes as much memory as it has items, and other storage may lie behind it.
// expect: 36 1 1
#include <algorithm>
#include <cstdio>
#include <cub/cub.cuh>

template <typename T>
struct Traits {
  using Load = cub::BlockLoad<T, 32, 4, cub::BLOCK_LOAD_WARP_TRANSPOSE>;
  using Store = cub::BlockStore<T, 32, 4, cub::BLOCK_STORE_TRANSPOSE>;
  using Scan = cub::BlockScan<float2, 32, cub::BLOCK_SCAN_WARP_SCANS>;
  static constexpr int ios = std::max(sizeof(typename Load::TempStorage), sizeof(typename Store::TempStorage));
  static constexpr int all = ios + sizeof(typename Scan::TempStorage);
  static constexpr bool holds = ios >= 128 * sizeof(T);
};

struct Sum {
  __device__ float2 operator()(float2 a, float2 b) const { return {a.x + b.x, a.y * b.y}; }
};

template <typename T>
__global__ void sums(T *in, T *out) {
  extern __shared__ char memory[];
  auto &load = reinterpret_cast<typename Traits<T>::Load::TempStorage &>(memory);
  auto &store = reinterpret_cast<typename Traits<T>::Store::TempStorage &>(memory);
  auto &scan = *reinterpret_cast<typename Traits<T>::Scan::TempStorage *>(memory + Traits<T>::ios);
  T items[4];
  typename Traits<T>::Load(load).Load(in, items);
  float2 values[4];
  for (int i = 0; i < 4; i++) values[i] = make_float2(items[i], 1);
  typename Traits<T>::Scan(scan).InclusiveScan(values, values, Sum());
  for (int i = 0; i < 4; i++) items[i] = static_cast<T>(values[i].x);
  __syncthreads();
  typename Traits<T>::Store(store).Store(out, items);
}

int main() {
  short *x;
  cudaMallocManaged(&x, 256 * sizeof(short));
  for (int i = 0; i < 128; i++) x[i] = i;
  sums<<<1, 32, Traits<short>::all>>>(x, x + 128);
  cudaDeviceSynchronize();
  printf("%d %d %d\n", x[128 + 8], Traits<short>::holds, Traits<char>::holds);
  cudaFree(x);
}
