#pragma once
#include <cub/util_operators.cuh>
namespace cub {
template <int N, class T, class F> __device__ T ThreadReduce(T (&input)[N], F f) {
  T sum = input[0];
  for (int i = 1; i < N; i++) sum = f(sum, input[i]);
  return sum;
}
template <int N, class T, class F> __device__ T ThreadReduce(T (&input)[N], F f, T prefix) {
  T sum = prefix;
  for (int i = 0; i < N; i++) sum = f(sum, input[i]);
  return sum;
}
}
