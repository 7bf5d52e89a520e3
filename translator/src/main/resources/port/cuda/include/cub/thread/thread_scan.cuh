#pragma once
#include <cub/util_operators.cuh>
namespace cub {
template <int N, class T, class F> __device__ T ThreadScanInclusive(T (&input)[N], T (&output)[N], F f) {
  T sum = input[0];
  output[0] = sum;
  for (int i = 1; i < N; i++) {
    sum = f(sum, input[i]);
    output[i] = sum;
  }
  return sum;
}
template <int N, class T, class F> __device__ T ThreadScanExclusive(T (&input)[N], T (&output)[N], F f, T prefix) {
  T sum = prefix;
  for (int i = 0; i < N; i++) {
    T next = f(sum, input[i]);
    output[i] = sum;
    sum = next;
  }
  return sum;
}
}
