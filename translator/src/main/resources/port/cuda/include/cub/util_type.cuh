#pragma once
#include <cuda_runtime.h>
#include <type_traits>
namespace cub {
struct NullType {};
template <class K, class V> struct KeyValuePair {
  typedef K Key;
  typedef V Value;
  K key;
  V value;
  __host__ __device__ KeyValuePair() {}
  __host__ __device__ KeyValuePair(const K &k, const V &v) : key(k), value(v) {}
  __host__ __device__ bool operator!=(const KeyValuePair &other) const { return key != other.key || value != other.value; }
};
// Two buffers, and which of them holds the result.
template <class T> struct DoubleBuffer {
  T *d_buffers[2];
  int selector;
  __host__ __device__ DoubleBuffer() : selector(0) {
    d_buffers[0] = nullptr;
    d_buffers[1] = nullptr;
  }
  __host__ __device__ DoubleBuffer(T *current, T *alternate) : selector(0) {
    d_buffers[0] = current;
    d_buffers[1] = alternate;
  }
  __host__ __device__ T *Current() { return d_buffers[selector]; }
  __host__ __device__ T *Alternate() { return d_buffers[selector ^ 1]; }
};
}
