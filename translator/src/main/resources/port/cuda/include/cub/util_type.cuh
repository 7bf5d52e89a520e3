#pragma once
#include <cuda_runtime.h>
#include <limits>
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
// The least n for which 2^n is at least N.
template <int N, int CURRENT_VAL = N, int COUNT = 0> struct Log2 {
  enum { VALUE = Log2<N, (CURRENT_VAL >> 1), COUNT + 1>::VALUE };
};
template <int N, int COUNT> struct Log2<N, 0, COUNT> {
  enum { VALUE = (1 << (COUNT - 1) < N) ? COUNT : COUNT - 1 };
};
template <int N> struct PowerOfTwo {
  enum { VALUE = (N & (N - 1)) == 0 };
};
template <int A> struct Int2Type {
  enum { VALUE = A };
};
// A value that lies on the device, and is read when the work begins that needs it.
template <class T, class I = T *> struct FutureValue {
  typedef T value_type;
  typedef I iterator_type;
  I place;
  __host__ __device__ explicit FutureValue(I where) : place(where) {}
  __host__ __device__ operator T() const { return *place; }
};
// Room for a value that is not constructed.
template <class T> struct Uninitialized {
  alignas(T) unsigned char storage[sizeof(T)];
  __host__ __device__ T &Alias() { return reinterpret_cast<T &>(*this); }
};
enum Category { NOT_A_NUMBER, SIGNED_INTEGER, UNSIGNED_INTEGER, FLOATING_POINT };
template <class T> struct NumericTraits {
  static constexpr Category CATEGORY = !std::is_arithmetic<T>::value      ? NOT_A_NUMBER
                                       : std::is_floating_point<T>::value ? FLOATING_POINT
                                       : std::is_signed<T>::value         ? SIGNED_INTEGER
                                                                          : UNSIGNED_INTEGER;
  static constexpr bool PRIMITIVE = std::is_arithmetic<T>::value;
  static __host__ __device__ T Max() { return std::numeric_limits<T>::max(); }
  static __host__ __device__ T Lowest() { return std::numeric_limits<T>::lowest(); }
};
template <class T> struct Traits : NumericTraits<typename std::remove_cv<T>::type> {};
} // namespace cub
