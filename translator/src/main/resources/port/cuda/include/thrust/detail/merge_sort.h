#pragma once
#include <thrust/detail/execution.h>
// Stable merge sort: runs of a few elements by insertion, then merged to and fro between the range and a buffer.
namespace thrust {
namespace detail {
// What a comparison is given: elements, also where the range hands out a proxy, as a zip iterator does.
template <class T> struct element {
  __host__ __device__ static T &of(T &x) { return x; }
  __host__ __device__ static const T &of(const T &x) { return x; }
  template <class R> __host__ __device__ static T of(const R &proxy) { return T(proxy); }
};
struct sort_op {
  static constexpr long RUN = 8;
  template <class I, class C> __host__ __device__ static void insertion(I at, long from, long to, C &less) {
    for (long i = from + 1; i < to; i++) {
      value_t<I> moving = at[i];
      long k = i;
      while (k > from && less(moving, element<value_t<I>>::of(at[k - 1]))) {
        at[k] = at[k - 1];
        k--;
      }
      at[k] = moving;
    }
  }
  template <class I, class O, class C> __host__ __device__ static void merge(I from, O to, long low, long middle, long high, C &less) {
    long a = low, b = middle;
    for (long k = low; k < high; k++) {
      if (a < middle && (b >= high || !less(element<value_t<I>>::of(from[b]), element<value_t<I>>::of(from[a])))) to[k] = from[a++];
      else to[k] = from[b++];
    }
  }
  // What is no plain array is read once into the second half of the buffer and written once at the end.
  template <class I, class T, class C> __host__ __device__ static long run(I at, long n, T *buffer, C &less) {
    if constexpr (std::is_pointer<I>::value) {
      sort(at, n, buffer, less);
    } else {
      T *all = buffer + n;
      for (long i = 0; i < n; i++) all[i] = at[i];
      sort(all, n, buffer, less);
      for (long i = 0; i < n; i++) at[i] = all[i];
    }
    return n;
  }
  template <class T, class C> __host__ __device__ static void sort(T *at, long n, T *buffer, C &less) {
    for (long from = 0; from < n; from += RUN) insertion(at, from, from + RUN < n ? from + RUN : n, less);
    bool inBuffer = false;
    for (long width = RUN; width < n; width *= 2) {
      for (long low = 0; low < n; low += 2 * width) {
        long middle = low + width < n ? low + width : n, high = low + 2 * width < n ? low + 2 * width : n;
        if (inBuffer) merge(buffer, at, low, middle, high, less);
        else merge(at, buffer, low, middle, high, less);
      }
      inBuffer = !inBuffer;
    }
    if (inBuffer) {
      for (long i = 0; i < n; i++) at[i] = buffer[i];
    }
  }
};
// The same for keys that take values with them: the order of positions is found, then applied.
struct sort_by_key_op {
  template <class K, class V, class T, class U, class C>
  __host__ __device__ static void merge(K fromKeys, V fromValues, T toKeys, U toValues, long low, long middle, long high, C &less) {
    long a = low, b = middle;
    for (long k = low; k < high; k++) {
      if (a < middle && (b >= high || !less(element<value_t<K>>::of(fromKeys[b]), element<value_t<K>>::of(fromKeys[a])))) {
        toKeys[k] = fromKeys[a];
        toValues[k] = fromValues[a++];
      } else {
        toKeys[k] = fromKeys[b];
        toValues[k] = fromValues[b++];
      }
    }
  }
  template <class K, class V, class T, class U, class C> __host__ __device__ static long run(K keys, long n, V values, T *keyBuffer, U *valueBuffer, C &less) {
    bool inBuffer = false;
    for (long width = 1; width < n; width *= 2) {
      for (long low = 0; low < n; low += 2 * width) {
        long middle = low + width < n ? low + width : n, high = low + 2 * width < n ? low + 2 * width : n;
        if (inBuffer) merge(keyBuffer, valueBuffer, keys, values, low, middle, high, less);
        else merge(keys, values, keyBuffer, valueBuffer, low, middle, high, less);
      }
      inBuffer = !inBuffer;
    }
    if (inBuffer) {
      for (long i = 0; i < n; i++) {
        keys[i] = keyBuffer[i];
        values[i] = valueBuffer[i];
      }
    }
    return n;
  }
};
template <class S, class I, class C> __host__ __device__ void sort(S s, I first, I last, C less) {
  long n = length(first, last);
  if (n < 2) return;
  scratch<S, value_t<I>> buffer(std::is_pointer<bare_t<I>>::value ? n : 2 * n);
  call<long, sort_op>(s, first, n, buffer.get(), less);
}
template <class S, class K, class V, class C> __host__ __device__ void sort_by_key(S s, K first, K last, V values, C less) {
  long n = length(first, last);
  if (n < 2) return;
  scratch<S, value_t<K>> keyBuffer(n);
  scratch<S, value_t<V>> valueBuffer(n);
  call<long, sort_by_key_op>(s, first, n, values, keyBuffer.get(), valueBuffer.get(), less);
}
}
}
