#pragma once
#include <cub/block/block_reduce.cuh>
namespace cub {
template <class T, int X, int Y = 1, int Z = 1> class BlockAdjacentDifference {
  static constexpr int THREADS = X * Y * Z;

public:
  struct TempStorage {
    T first[THREADS];
    T last[THREADS];
  };

private:
  TempStorage &storage_;

  static __device__ TempStorage &own_() {
    __shared__ TempStorage storage;
    return storage;
  }
  template <int N> __device__ void share_(T (&items)[N]) {
    int rank = detail::thread_rank();
    storage_.first[rank] = items[0];
    storage_.last[rank] = items[N - 1];
    __syncthreads();
  }

public:
  __device__ BlockAdjacentDifference() : storage_(own_()) {}
  __device__ explicit BlockAdjacentDifference(TempStorage &storage) : storage_(storage) {}
  template <int N, class O, class F> __device__ void SubtractLeft(T (&items)[N], O (&out)[N], F f) {
    share_(items);
    int rank = detail::thread_rank();
    for (int i = N - 1; i > 0; i--) out[i] = f(items[i], items[i - 1]);
    if (rank > 0) out[0] = f(items[0], storage_.last[rank - 1]);
    else out[0] = items[0];
  }
  template <int N, class O, class F> __device__ void SubtractLeft(T (&items)[N], O (&out)[N], F f, T before) {
    share_(items);
    int rank = detail::thread_rank();
    for (int i = N - 1; i > 0; i--) out[i] = f(items[i], items[i - 1]);
    out[0] = f(items[0], rank > 0 ? storage_.last[rank - 1] : before);
  }
  template <int N, class O, class F> __device__ void SubtractLeftPartialTile(T (&items)[N], O (&out)[N], F f, int valid) {
    share_(items);
    int rank = detail::thread_rank();
    for (int i = N - 1; i > 0; i--) {
      if (rank * N + i < valid) out[i] = f(items[i], items[i - 1]);
      else out[i] = items[i];
    }
    if (rank > 0 && rank * N < valid) out[0] = f(items[0], storage_.last[rank - 1]);
    else out[0] = items[0];
  }
  template <int N, class O, class F> __device__ void SubtractRight(T (&items)[N], O (&out)[N], F f) {
    share_(items);
    int rank = detail::thread_rank();
    for (int i = 0; i < N - 1; i++) out[i] = f(items[i], items[i + 1]);
    if (rank < THREADS - 1) out[N - 1] = f(items[N - 1], storage_.first[rank + 1]);
    else out[N - 1] = items[N - 1];
  }
  template <int N, class O, class F> __device__ void SubtractRight(T (&items)[N], O (&out)[N], F f, T after) {
    share_(items);
    int rank = detail::thread_rank();
    for (int i = 0; i < N - 1; i++) out[i] = f(items[i], items[i + 1]);
    out[N - 1] = f(items[N - 1], rank < THREADS - 1 ? storage_.first[rank + 1] : after);
  }
};
}
