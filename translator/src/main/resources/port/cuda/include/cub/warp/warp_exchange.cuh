#pragma once
#include <cub/block/block_reduce.cuh>
namespace cub {
template <class T, int N, int W = 32, int Arch = 0> class WarpExchange {
public:
  struct TempStorage {
    T values[W * N];
  };

private:
  TempStorage &storage_;
  int lane_;

public:
  __device__ explicit WarpExchange(TempStorage &storage) : storage_(storage), lane_(detail::thread_rank() % W) {}
  template <class U> __device__ void StripedToBlocked(const T (&in)[N], U (&out)[N]) {
    for (int i = 0; i < N; i++) storage_.values[lane_ + i * W] = in[i];
    __syncwarp();
    for (int i = 0; i < N; i++) out[i] = storage_.values[lane_ * N + i];
  }
  template <class U> __device__ void BlockedToStriped(const T (&in)[N], U (&out)[N]) {
    for (int i = 0; i < N; i++) storage_.values[lane_ * N + i] = in[i];
    __syncwarp();
    for (int i = 0; i < N; i++) out[i] = storage_.values[lane_ + i * W];
  }
  template <class R> __device__ void ScatterToStriped(T (&items)[N], R (&ranks)[N]) {
    for (int i = 0; i < N; i++) storage_.values[ranks[i]] = items[i];
    __syncwarp();
    for (int i = 0; i < N; i++) items[i] = storage_.values[lane_ + i * W];
  }
};
}
