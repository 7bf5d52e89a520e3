#pragma once
#include <assert.h>
#include <cuda_runtime.h>
#include <iterator>
#include <stddef.h>
#include <type_traits>
// Where an algorithm runs: by a policy, or by the memory that its iterators reach.
namespace thrust {
namespace detail {
struct sequential {}; // a loop in the calling thread
struct parallel {};   // kernels on the device
template <class D> struct policy {};

// Which memory an iterator reaches: 0 none, 1 the host's, 2 the device's.
template <class I> struct place { static constexpr int value = 1; };
template <class I> struct place<const I> : place<I> {};
template <class... I> struct places { static constexpr int value = 0; };
template <class I, class... R> struct places<I, R...> {
  static constexpr int rest = places<R...>::value;
  static constexpr int value = place<I>::value > rest ? place<I>::value : rest;
};
template <class... I> using system_of = typename std::conditional<places<I...>::value == 1, sequential, parallel>::type;

// What an iterator becomes in a kernel: pointers to device memory are plain pointers there.
template <class I> struct bare {
  typedef I type;
  __host__ __device__ static I of(const I &it) { return it; }
};
template <class I> using bare_t = typename bare<I>::type;

template <class I> struct place<std::reverse_iterator<I>> : place<I> {};
template <class I> struct bare<std::reverse_iterator<I>> {
  typedef std::reverse_iterator<bare_t<I>> type;
  __host__ __device__ static type of(const std::reverse_iterator<I> &it) { return type(bare<I>::of(it.base())); }
};

template <class I> using value_t = typename std::remove_cv<typename std::iterator_traits<I>::value_type>::type;

template <class I> __host__ __device__ long length(I first, I last) {
  if constexpr (std::is_base_of<std::random_access_iterator_tag, typename std::iterator_traits<I>::iterator_category>::value) {
    return (long)(last - first);
  } else {
    long n = 0;
    for (; first != last; ++first) n++;
    return n;
  }
}

template <class Op, class... A> __global__ void each(long n, A... arguments) {
  long i = blockIdx.x * (long)blockDim.x + threadIdx.x;
  if (i < n) Op::at(i, arguments...);
}
template <class Op, class R, class... A> __global__ void once(R *result, A... arguments) { *result = Op::run(arguments...); }

// Op::at(i, arguments...) for all i below n.
template <class Op, class S, class... A> __host__ __device__ void over(S, long n, A... arguments) {
  if constexpr (std::is_same<S, parallel>::value) {
    if (n > 0) each<Op, bare_t<A>...><<<(unsigned)((n + 255) / 256), 256>>>(n, bare<A>::of(arguments)...);
  } else {
    for (long i = 0; i < n; i++) Op::at(i, arguments...);
  }
}
// Op::run(arguments...), where each step needs the one before it.
template <class R, class Op, class S, class... A> __host__ __device__ R call(S, A... arguments) {
  if constexpr (std::is_same<S, parallel>::value) {
    void *cell = nullptr;
    cudaMalloc(&cell, sizeof(R));
    once<Op, R, bare_t<A>...><<<1, 1>>>((R *)cell, bare<A>::of(arguments)...);
    R result;
    cudaMemcpy(&result, cell, sizeof(R), cudaMemcpyDeviceToHost);
    cudaFree(cell);
    return result;
  } else {
    return Op::run(arguments...);
  }
}

// Memory for the time of one algorithm.
template <class S, class T> class scratch;
template <class T> class scratch<parallel, T> {
  void *memory_;

public:
  explicit scratch(long n) : memory_(nullptr) {
    if (n > 0) cudaMalloc(&memory_, n * sizeof(T));
  }
  scratch(const scratch &) = delete;
  ~scratch() {
    if (memory_ != nullptr) cudaFree(memory_);
  }
  T *get() const { return (T *)memory_; }
};
template <class T> class scratch<sequential, T> {
  T *memory_;

public:
  __host__ __device__ explicit scratch(long n) : memory_(n > 0 ? new T[n] : (T *)nullptr) {}
  scratch(const scratch &) = delete;
  __host__ __device__ ~scratch() { delete[] memory_; }
  __host__ __device__ T *get() const { return memory_; }
};
}

struct any_system_tag {};
template <class D> struct host_execution_policy : detail::policy<D> { typedef detail::sequential system; };
template <class D> struct device_execution_policy : detail::policy<D> { typedef detail::parallel system; };
struct host_system_tag : host_execution_policy<host_system_tag> {};
struct device_system_tag : device_execution_policy<device_system_tag> {};
struct random_access_device_iterator_tag : std::random_access_iterator_tag {};
struct random_access_host_iterator_tag : std::random_access_iterator_tag {};
}
