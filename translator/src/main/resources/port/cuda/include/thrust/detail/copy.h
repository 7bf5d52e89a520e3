#pragma once
#include <thrust/device_ptr.h>
// Copies within one side, and between the sides.
namespace thrust {
namespace detail {
struct copy_op {
  template <class I, class O> __host__ __device__ static void at(long i, I in, O out) { out[i] = in[i]; }
};
template <class I> struct is_plain { static constexpr bool value = false; };
template <class T> struct is_plain<T *> { static constexpr bool value = std::is_trivially_copyable<typename std::remove_cv<T>::type>::value; };
// Whether both are pointers to the same type, whose bytes can be copied.
template <class I, class O> struct is_bulk { static constexpr bool value = is_plain<bare_t<I>>::value && is_plain<bare_t<O>>::value && std::is_same<value_t<I>, value_t<O>>::value; };

template <class I, class O> __host__ __device__ O copy(sequential, I first, I last, O out) {
  for (; first != last; ++first, ++out) *out = *first;
  return out;
}
template <class I, class O> O copy(parallel, I first, I last, O out) {
  long n = length(first, last);
  if constexpr (is_bulk<I, O>::value) {
    if (n > 0) cudaMemcpy((void *)bare<O>::of(out), (const void *)bare<I>::of(first), n * sizeof(value_t<O>), cudaMemcpyDefault);
  } else {
    over<copy_op>(parallel(), n, first, out);
  }
  return out + n;
}
template <class I, class O> O to_device(I first, I last, O out) {
  typedef value_t<O> T;
  long n = length(first, last);
  if (n == 0) return out;
  if constexpr (is_bulk<I, O>::value) {
    cudaMemcpy((void *)bare<O>::of(out), (const void *)first, n * sizeof(T), cudaMemcpyHostToDevice);
  } else {
    scratch<sequential, T> on_host(n);
    copy(sequential(), first, last, on_host.get());
    if constexpr (std::is_pointer<bare_t<O>>::value) {
      cudaMemcpy((void *)bare<O>::of(out), (const void *)on_host.get(), n * sizeof(T), cudaMemcpyHostToDevice);
    } else {
      scratch<parallel, T> on_device(n);
      cudaMemcpy((void *)on_device.get(), (const void *)on_host.get(), n * sizeof(T), cudaMemcpyHostToDevice);
      over<copy_op>(parallel(), n, on_device.get(), out);
    }
  }
  return out + n;
}
template <class I, class O> O to_host(I first, I last, O out) {
  typedef value_t<I> T;
  long n = length(first, last);
  if (n == 0) return out;
  if constexpr (is_bulk<I, O>::value) {
    cudaMemcpy((void *)out, (const void *)bare<I>::of(first), n * sizeof(T), cudaMemcpyDeviceToHost);
    return out + n;
  } else {
    scratch<sequential, T> on_host(n);
    if constexpr (std::is_pointer<bare_t<I>>::value) {
      cudaMemcpy((void *)on_host.get(), (const void *)bare<I>::of(first), n * sizeof(T), cudaMemcpyDeviceToHost);
    } else {
      scratch<parallel, T> on_device(n);
      over<copy_op>(parallel(), n, first, on_device.get());
      cudaMemcpy((void *)on_host.get(), (const void *)on_device.get(), n * sizeof(T), cudaMemcpyDeviceToHost);
    }
    return copy(sequential(), on_host.get(), on_host.get() + n, out);
  }
}
template <class I, class O> O copy_between(I first, I last, O out) {
  constexpr int from = place<I>::value, to = place<O>::value;
  if constexpr (from == 1 && to == 2) return to_device(first, last, out);
  else if constexpr (from == 2 && to == 1) return to_host(first, last, out);
  else if constexpr (from == 2 || to == 2) return copy(parallel(), first, last, out);
  else return copy(sequential(), first, last, out);
}
struct fill_op {
  template <class O, class T> __host__ __device__ static void at(long i, O out, const T &value) { out[i] = value; }
};
template <class S, class I, class T> __host__ __device__ void fill(S s, I first, I last, const T &value) {
  over<fill_op>(s, length(first, last), first, value);
}
}
}
