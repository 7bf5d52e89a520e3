#pragma once
#include <cub/block/block_reduce.cuh>
namespace cub {
// Marks where runs of equal items begin or end.
template <class T, int X, int Y = 1, int Z = 1, int Arch = 0> class BlockDiscontinuity {
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
  // Some operators also take the position.
  template <class F> static __device__ bool differ_(F f, const T &a, const T &b, int at) {
    if constexpr (std::is_invocable<F, const T &, const T &, int>::value) return f(a, b, at);
    else return f(a, b);
  }
  template <int N, class L, class F> __device__ void inner_heads_(L (&heads)[N], T (&items)[N], F f) {
    int rank = detail::thread_rank();
    for (int i = 1; i < N; i++) heads[i] = differ_(f, items[i - 1], items[i], rank * N + i);
  }
  template <int N, class L, class F> __device__ void inner_tails_(L (&tails)[N], T (&items)[N], F f) {
    int rank = detail::thread_rank();
    for (int i = 0; i < N - 1; i++) tails[i] = differ_(f, items[i], items[i + 1], rank * N + i + 1);
  }
  template <int N, class L, class F> __device__ void heads_(L (&heads)[N], T (&items)[N], F f, bool hasBefore, T before) {
    int rank = detail::thread_rank();
    inner_heads_(heads, items, f);
    if (rank > 0) heads[0] = differ_(f, storage_.last[rank - 1], items[0], rank * N);
    else heads[0] = hasBefore ? (L)differ_(f, before, items[0], 0) : (L)1;
  }
  template <int N, class L, class F> __device__ void tails_(L (&tails)[N], T (&items)[N], F f, bool hasAfter, T after) {
    int rank = detail::thread_rank();
    inner_tails_(tails, items, f);
    if (rank < THREADS - 1) tails[N - 1] = differ_(f, items[N - 1], storage_.first[rank + 1], (rank + 1) * N);
    else tails[N - 1] = hasAfter ? (L)differ_(f, items[N - 1], after, THREADS * N) : (L)1;
  }

public:
  __device__ BlockDiscontinuity() : storage_(own_()) {}
  __device__ explicit BlockDiscontinuity(TempStorage &storage) : storage_(storage) {}
  template <int N, class L, class F> __device__ void FlagHeads(L (&heads)[N], T (&items)[N], F f) {
    share_(items);
    heads_(heads, items, f, false, items[0]);
  }
  template <int N, class L, class F> __device__ void FlagHeads(L (&heads)[N], T (&items)[N], F f, T before) {
    share_(items);
    heads_(heads, items, f, true, before);
  }
  template <int N, class L, class F> __device__ void FlagTails(L (&tails)[N], T (&items)[N], F f) {
    share_(items);
    tails_(tails, items, f, false, items[0]);
  }
  template <int N, class L, class F> __device__ void FlagTails(L (&tails)[N], T (&items)[N], F f, T after) {
    share_(items);
    tails_(tails, items, f, true, after);
  }
  template <int N, class L, class F> __device__ void FlagHeadsAndTails(L (&heads)[N], L (&tails)[N], T (&items)[N], F f) {
    share_(items);
    heads_(heads, items, f, false, items[0]);
    tails_(tails, items, f, false, items[0]);
  }
  template <int N, class L, class F> __device__ void FlagHeadsAndTails(L (&heads)[N], T before, L (&tails)[N], T after, T (&items)[N], F f) {
    share_(items);
    heads_(heads, items, f, true, before);
    tails_(tails, items, f, true, after);
  }
};
}
