#pragma once
#include <thrust/iterator/iterator_traits.h>
#include <thrust/tuple.h>
namespace thrust {
// Several ranges at once: its elements are tuples of references.
template <class T> class zip_iterator;
template <class H, class... R> class zip_iterator<std::tuple<H, R...>> {
  std::tuple<H, R...> its_;
  template <size_t... I> __host__ __device__ auto at_(ptrdiff_t n, std::index_sequence<I...>) const {
    return std::tuple<typename std::iterator_traits<H>::reference, typename std::iterator_traits<R>::reference...>(std::get<I>(its_)[n]...);
  }
  template <size_t... I> __host__ __device__ void advance_(ptrdiff_t n, std::index_sequence<I...>) { ((std::get<I>(its_) += n), ...); }

public:
  typedef std::tuple<typename std::iterator_traits<H>::value_type, typename std::iterator_traits<R>::value_type...> value_type;
  typedef ptrdiff_t difference_type;
  typedef void pointer;
  typedef std::tuple<typename std::iterator_traits<H>::reference, typename std::iterator_traits<R>::reference...> reference;
  typedef std::tuple<H, R...> iterator_tuple;
  typedef std::random_access_iterator_tag iterator_category;
  __host__ __device__ zip_iterator() {}
  __host__ __device__ zip_iterator(const std::tuple<H, R...> &its) : its_(its) {}
  __host__ __device__ const std::tuple<H, R...> &get_iterator_tuple() const { return its_; }
  __host__ __device__ reference operator*() const { return at_(0, std::index_sequence_for<H, R...>()); }
  __host__ __device__ reference operator[](ptrdiff_t n) const { return at_(n, std::index_sequence_for<H, R...>()); }
  __host__ __device__ zip_iterator &operator+=(ptrdiff_t n) {
    advance_(n, std::index_sequence_for<H, R...>());
    return *this;
  }
  __host__ __device__ zip_iterator &operator-=(ptrdiff_t n) { return *this += -n; }
  __host__ __device__ zip_iterator &operator++() { return *this += 1; }
  __host__ __device__ zip_iterator &operator--() { return *this += -1; }
  __host__ __device__ zip_iterator operator++(int) {
    zip_iterator old = *this;
    *this += 1;
    return old;
  }
  __host__ __device__ zip_iterator operator+(ptrdiff_t n) const {
    zip_iterator moved = *this;
    moved += n;
    return moved;
  }
  __host__ __device__ zip_iterator operator-(ptrdiff_t n) const { return *this + -n; }
  __host__ __device__ ptrdiff_t operator-(const zip_iterator &other) const { return std::get<0>(its_) - std::get<0>(other.its_); }
  __host__ __device__ bool operator==(const zip_iterator &other) const { return std::get<0>(its_) == std::get<0>(other.its_); }
  __host__ __device__ bool operator!=(const zip_iterator &other) const { return !(*this == other); }
  __host__ __device__ bool operator<(const zip_iterator &other) const { return *this - other < 0; }
};
template <class... I> __host__ __device__ zip_iterator<std::tuple<I...>> make_zip_iterator(const std::tuple<I...> &its) { return zip_iterator<std::tuple<I...>>(its); }
template <class H, class G, class... I> __host__ __device__ zip_iterator<std::tuple<H, G, I...>> make_zip_iterator(H first, G second, I... rest) {
  return zip_iterator<std::tuple<H, G, I...>>(std::tuple<H, G, I...>(first, second, rest...));
}
namespace detail {
template <class... I> struct place<zip_iterator<std::tuple<I...>>> : places<I...> {};
template <class... I> struct bare<zip_iterator<std::tuple<I...>>> {
  typedef zip_iterator<std::tuple<bare_t<I>...>> type;
  template <size_t... K> __host__ __device__ static type each_of(const std::tuple<I...> &its, std::index_sequence<K...>) {
    return type(std::tuple<bare_t<I>...>(bare<I>::of(std::get<K>(its))...));
  }
  __host__ __device__ static type of(const zip_iterator<std::tuple<I...>> &it) { return each_of(it.get_iterator_tuple(), std::index_sequence_for<I...>()); }
};
}
}
