#pragma once
#include <cub/warp/warp_reduce.cuh>
namespace cub {
// Shuffles upwards, neighbours first.
template <class T, int W = 32, int Arch = 0> class WarpScan {
  typedef detail::lanes<W> lanes;

  template <class F> static __device__ T inclusive_(T input, F f) {
    int lane = lanes::own();
    T result = input;
    for (int offset = 1; offset < W; offset *= 2) {
      T other = ShuffleUp<W>(result, offset, 0, lanes::mask());
      if (lane >= offset) result = f(other, result);
    }
    return result;
  }
  static __device__ T before_(T inclusive, T init) {
    T previous = ShuffleUp<W>(inclusive, 1, 0, lanes::mask());
    return lanes::own() == 0 ? init : previous;
  }
  static __device__ T total_(T inclusive) { return ShuffleIndex<W>(inclusive, W - 1, lanes::mask()); }

public:
  struct TempStorage {
    char unused;
  };
  __device__ explicit WarpScan(TempStorage &) {}
  template <class F> __device__ void InclusiveScan(T input, T &output, F f, T &total) {
    output = inclusive_(input, f);
    total = total_(output);
  }
  template <class F> __device__ void InclusiveScan(T input, T &output, F f) { output = inclusive_(input, f); }
  template <class F> __device__ void ExclusiveScan(T input, T &output, T init, F f, T &total) {
    T inclusive = inclusive_(input, f);
    total = total_(inclusive);
    output = before_(f(init, inclusive), init);
  }
  template <class F> __device__ void ExclusiveScan(T input, T &output, T init, F f) { output = before_(f(init, inclusive_(input, f)), init); }
  // The first lane's result is undefined.
  template <class F> __device__ void ExclusiveScan(T input, T &output, F f) { output = before_(inclusive_(input, f), T()); }
  template <class F> __device__ void Scan(T input, T &inclusive, T &exclusive, T init, F f) {
    inclusive = f(init, inclusive_(input, f));
    exclusive = before_(inclusive, init);
  }
  template <class F> __device__ void Scan(T input, T &inclusive, T &exclusive, F f) {
    inclusive = inclusive_(input, f);
    exclusive = before_(inclusive, T());
  }
  __device__ void Sum(T input, T &inclusive, T &exclusive) { Scan(input, inclusive, exclusive, cub::Sum()); }
  __device__ void InclusiveSum(T input, T &output) { InclusiveScan(input, output, cub::Sum()); }
  __device__ void InclusiveSum(T input, T &output, T &total) { InclusiveScan(input, output, cub::Sum(), total); }
  __device__ void ExclusiveSum(T input, T &output) { output = before_(inclusive_(input, cub::Sum()), T()); }
  __device__ void ExclusiveSum(T input, T &output, T &total) {
    T inclusive = inclusive_(input, cub::Sum());
    total = total_(inclusive);
    output = before_(inclusive, T());
  }
  __device__ T Broadcast(T input, unsigned source) { return ShuffleIndex<W>(input, (int)source, lanes::mask()); }
};
}
