#pragma once
#include <cub/block/block_reduce.cuh>
namespace cub {
// Moves items between threads: each writes all of its own, then reads where the new arrangement has them.
template <class T, int X, int N, bool TimeSliced = false, int Y = 1, int Z = 1, int Arch = 0> class BlockExchange {
  static constexpr int THREADS = X * Y * Z;

public:
  struct TempStorage {
    T values[THREADS * N];
  };

private:
  TempStorage &storage_;

  static __device__ TempStorage &own_() {
    __shared__ TempStorage storage;
    return storage;
  }
  static __device__ int blocked_(int i) { return detail::thread_rank() * N + i; }
  static __device__ int striped_(int i) { return detail::thread_rank() + i * THREADS; }
  static __device__ int warp_striped_(int i) {
    int rank = detail::thread_rank();
    return rank / 32 * 32 * N + rank % 32 + i * 32;
  }

public:
  __device__ BlockExchange() : storage_(own_()) {}
  __device__ explicit BlockExchange(TempStorage &storage) : storage_(storage) {}
  template <class U> __device__ void StripedToBlocked(const T (&in)[N], U (&out)[N]) {
    for (int i = 0; i < N; i++) storage_.values[striped_(i)] = in[i];
    __syncthreads();
    for (int i = 0; i < N; i++) out[i] = storage_.values[blocked_(i)];
  }
  template <class U> __device__ void BlockedToStriped(const T (&in)[N], U (&out)[N]) {
    for (int i = 0; i < N; i++) storage_.values[blocked_(i)] = in[i];
    __syncthreads();
    for (int i = 0; i < N; i++) out[i] = storage_.values[striped_(i)];
  }
  template <class U> __device__ void WarpStripedToBlocked(const T (&in)[N], U (&out)[N]) {
    for (int i = 0; i < N; i++) storage_.values[warp_striped_(i)] = in[i];
    __syncthreads();
    for (int i = 0; i < N; i++) out[i] = storage_.values[blocked_(i)];
  }
  template <class U> __device__ void BlockedToWarpStriped(const T (&in)[N], U (&out)[N]) {
    for (int i = 0; i < N; i++) storage_.values[blocked_(i)] = in[i];
    __syncthreads();
    for (int i = 0; i < N; i++) out[i] = storage_.values[warp_striped_(i)];
  }
  template <class U, class R> __device__ void ScatterToBlocked(const T (&in)[N], U (&out)[N], R (&ranks)[N]) {
    for (int i = 0; i < N; i++) storage_.values[ranks[i]] = in[i];
    __syncthreads();
    for (int i = 0; i < N; i++) out[i] = storage_.values[blocked_(i)];
  }
  template <class U, class R> __device__ void ScatterToStriped(const T (&in)[N], U (&out)[N], R (&ranks)[N]) {
    for (int i = 0; i < N; i++) storage_.values[ranks[i]] = in[i];
    __syncthreads();
    for (int i = 0; i < N; i++) out[i] = storage_.values[striped_(i)];
  }
  template <class U, class R> __device__ void ScatterToStripedGuarded(const T (&in)[N], U (&out)[N], R (&ranks)[N]) {
    for (int i = 0; i < N; i++) {
      if (ranks[i] >= 0) storage_.values[ranks[i]] = in[i];
    }
    __syncthreads();
    for (int i = 0; i < N; i++) out[i] = storage_.values[striped_(i)];
  }
  template <class U, class R, class V> __device__ void ScatterToStripedFlagged(const T (&in)[N], U (&out)[N], R (&ranks)[N], V (&valid)[N]) {
    for (int i = 0; i < N; i++) {
      if (valid[i]) storage_.values[ranks[i]] = in[i];
    }
    __syncthreads();
    for (int i = 0; i < N; i++) out[i] = storage_.values[striped_(i)];
  }
  __device__ void StripedToBlocked(T (&items)[N]) { StripedToBlocked(items, items); }
  __device__ void BlockedToStriped(T (&items)[N]) { BlockedToStriped(items, items); }
  __device__ void WarpStripedToBlocked(T (&items)[N]) { WarpStripedToBlocked(items, items); }
  __device__ void BlockedToWarpStriped(T (&items)[N]) { BlockedToWarpStriped(items, items); }
  template <class R> __device__ void ScatterToBlocked(T (&items)[N], R (&ranks)[N]) { ScatterToBlocked(items, items, ranks); }
  template <class R> __device__ void ScatterToStriped(T (&items)[N], R (&ranks)[N]) { ScatterToStriped(items, items, ranks); }
};
}
