#pragma once
#include <cub/util_type.cuh>
namespace cub {
template <class I, class N, class T> __device__ N LowerBound(I in, N n, T value) {
  N at = 0;
  while (n > 0) {
    N half = n >> 1;
    if (in[at + half] < value) {
      at += half + 1;
      n -= half + 1;
    } else {
      n = half;
    }
  }
  return at;
}
template <class I, class N, class T> __device__ N UpperBound(I in, N n, T value) {
  N at = 0;
  while (n > 0) {
    N half = n >> 1;
    if (value < in[at + half]) {
      n = half;
    } else {
      at += half + 1;
      n -= half + 1;
    }
  }
  return at;
}
}
