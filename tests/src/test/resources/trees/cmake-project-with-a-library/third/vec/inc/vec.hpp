#pragma once
template <class T, int N> struct Vec {
  T v[N];
  __host__ __device__ T dot(const Vec &other) const {
    T sum = 0;
    for (int i = 0; i < N; i++) sum += v[i] * other.v[i];
    return sum;
  }
};
