#pragma once
#include <limits>
#include <port/ranges/access.h>
#include <tuple>
namespace std {
namespace ranges {
template <class R> class ref_view : public view_interface<ref_view<R>> {
  R *range_;

public:
  explicit ref_view(R &range) : range_(&range) {}
  auto begin() const { return std::begin(*range_); }
  auto end() const { return std::end(*range_); }
  size_t size() const { return ranges::size(*range_); }
};
template <class R> class owning_view : public view_interface<owning_view<R>> {
  R range_;

public:
  explicit owning_view(R range) : range_(std::move(range)) {}
  auto begin() const { return std::begin(range_); }
  auto end() const { return std::end(range_); }
};
template <class R> auto __viewed(R &&range) {
  typedef typename decay<R>::type T;
  if constexpr (is_base_of<view_base, T>::value) return T(range);
  else if constexpr (is_lvalue_reference<R>::value) return ref_view<typename remove_reference<R>::type>(range);
  else return owning_view<T>(std::move(range));
}
template <class R> using all_t = decltype(ranges::__viewed(std::declval<R>()));

// Numbers one after the other; without a bound they end where the type does.
template <class W> class iota_view : public view_interface<iota_view<W>> {
  W first_, last_;

public:
  struct iterator {
    typedef random_access_iterator_tag iterator_category;
    typedef W value_type;
    typedef ptrdiff_t difference_type;
    typedef const W *pointer;
    typedef W reference;
    W at;
    W operator*() const { return at; }
    iterator &operator++() {
      ++at;
      return *this;
    }
    iterator operator++(int) {
      iterator before = *this;
      ++at;
      return before;
    }
    iterator &operator--() {
      --at;
      return *this;
    }
    iterator &operator+=(ptrdiff_t n) {
      at = (W)(at + n);
      return *this;
    }
    iterator &operator-=(ptrdiff_t n) {
      at = (W)(at - n);
      return *this;
    }
    W operator[](ptrdiff_t n) const { return (W)(at + n); }
    friend iterator operator+(iterator a, ptrdiff_t n) { return iterator{(W)(a.at + n)}; }
    friend iterator operator-(iterator a, ptrdiff_t n) { return iterator{(W)(a.at - n)}; }
    friend ptrdiff_t operator-(iterator a, iterator b) { return (ptrdiff_t)a.at - (ptrdiff_t)b.at; }
    friend bool operator==(iterator a, iterator b) { return a.at == b.at; }
    friend bool operator!=(iterator a, iterator b) { return a.at != b.at; }
    friend bool operator<(iterator a, iterator b) { return a.at < b.at; }
  };
  explicit iota_view(W first) : first_(first), last_(numeric_limits<W>::max()) {}
  iota_view(W first, W last) : first_(first), last_(last) {}
  iterator begin() const { return iterator{first_}; }
  iterator end() const { return iterator{last_}; }
  size_t size() const { return (size_t)(last_ - first_); }
};

template <class V, class P> class filter_view : public view_interface<filter_view<V, P>> {
  V base_;
  P keep_;
  typedef iterator_t<V> I;

public:
  struct iterator {
    typedef forward_iterator_tag iterator_category;
    typedef typename iterator_traits<I>::value_type value_type;
    typedef ptrdiff_t difference_type;
    typedef typename iterator_traits<I>::pointer pointer;
    typedef typename iterator_traits<I>::reference reference;
    I at, last;
    const P *keep;
    decltype(auto) operator*() const { return *at; }
    iterator &operator++() {
      do ++at;
      while (at != last && !std::invoke(*keep, *at));
      return *this;
    }
    iterator operator++(int) {
      iterator before = *this;
      ++*this;
      return before;
    }
    iterator &operator--() {
      do --at;
      while (!std::invoke(*keep, *at));
      return *this;
    }
    friend bool operator==(const iterator &a, const iterator &b) { return a.at == b.at; }
    friend bool operator!=(const iterator &a, const iterator &b) { return a.at != b.at; }
  };
  filter_view(V base, P keep) : base_(base), keep_(keep) {}
  iterator begin() const {
    iterator first{base_.begin(), base_.end(), &keep_};
    while (first.at != first.last && !std::invoke(keep_, *first.at)) ++first.at;
    return first;
  }
  iterator end() const { return iterator{base_.end(), base_.end(), &keep_}; }
};

template <class V, class F> class transform_view : public view_interface<transform_view<V, F>> {
  V base_;
  F f_;
  typedef iterator_t<V> I;

public:
  struct iterator {
    typedef typename iterator_traits<I>::iterator_category iterator_category;
    typedef decltype(std::invoke(std::declval<const F &>(), *std::declval<I &>())) reference;
    typedef typename decay<reference>::type value_type;
    typedef ptrdiff_t difference_type;
    typedef const value_type *pointer;
    I at;
    const F *f;
    decltype(auto) operator*() const { return std::invoke(*f, *at); }
    iterator &operator++() {
      ++at;
      return *this;
    }
    iterator operator++(int) {
      iterator before = *this;
      ++at;
      return before;
    }
    iterator &operator--() {
      --at;
      return *this;
    }
    iterator &operator+=(ptrdiff_t n) {
      at += n;
      return *this;
    }
    friend iterator operator+(iterator a, ptrdiff_t n) { return a += n; }
    friend ptrdiff_t operator-(const iterator &a, const iterator &b) { return a.at - b.at; }
    friend bool operator==(const iterator &a, const iterator &b) { return a.at == b.at; }
    friend bool operator!=(const iterator &a, const iterator &b) { return a.at != b.at; }
  };
  transform_view(V base, F f) : base_(base), f_(f) {}
  iterator begin() const { return iterator{base_.begin(), &f_}; }
  iterator end() const { return iterator{base_.end(), &f_}; }
};

// Elements as long as there are any left, and the test holds, if there is one.
template <class V, class P> class take_view : public view_interface<take_view<V, P>> {
  V base_;
  ptrdiff_t count_;
  P holds_;
  typedef iterator_t<V> I;

public:
  struct iterator {
    typedef forward_iterator_tag iterator_category;
    typedef typename iterator_traits<I>::value_type value_type;
    typedef ptrdiff_t difference_type;
    typedef typename iterator_traits<I>::pointer pointer;
    typedef typename iterator_traits<I>::reference reference;
    I at, last;
    ptrdiff_t left;
    const P *holds;
    bool isDone() const { return left == 0 || at == last || !std::invoke(*holds, *at); }
    decltype(auto) operator*() const { return *at; }
    iterator &operator++() {
      ++at;
      --left;
      return *this;
    }
    iterator operator++(int) {
      iterator before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(const iterator &a, const iterator &b) { return a.at == b.at || (a.isDone() && b.isDone()); }
    friend bool operator!=(const iterator &a, const iterator &b) { return !(a == b); }
  };
  take_view(V base, ptrdiff_t count, P holds) : base_(base), count_(count), holds_(holds) {}
  iterator begin() const { return iterator{base_.begin(), base_.end(), count_, &holds_}; }
  iterator end() const { return iterator{base_.end(), base_.end(), 0, &holds_}; }
};
struct __always {
  template <class T> bool operator()(const T &) const { return true; }
};

template <class V> auto __dropped(V base, ptrdiff_t n) {
  auto first = base.begin();
  for (; n > 0 && first != base.end(); n--) ++first;
  return subrange(first, base.end());
}

// What stands behind `|`.
struct __adaptor {};
template <class F> struct __closure : __adaptor {
  F f;
  explicit __closure(F f) : f(f) {}
  template <class R> auto operator()(R &&range) const { return f(std::forward<R>(range)); }
};
template <class R, class A, class = typename enable_if<is_base_of<__adaptor, typename decay<A>::type>::value>::type> auto operator|(R &&range, const A &adaptor) { return adaptor(std::forward<R>(range)); }

struct __reversed : __adaptor {
  template <class R> auto operator()(R &&range) const {
    auto base = ranges::__viewed(std::forward<R>(range));
    return subrange(std::make_reverse_iterator(base.end()), std::make_reverse_iterator(base.begin()));
  }
};
template <size_t N> struct __part {
  template <class T> decltype(auto) operator()(T &&value) const { return std::get<N>(std::forward<T>(value)); }
};
template <size_t N> struct __parts : __adaptor {
  template <class R> auto operator()(R &&range) const { return transform_view<all_t<R>, __part<N>>(ranges::__viewed(std::forward<R>(range)), __part<N>{}); }
};

namespace views {
template <class W> auto iota(W first) { return iota_view<W>(first); }
template <class W, class B> auto iota(W first, B last) { return iota_view<typename common_type<W, B>::type>(first, last); }
template <class R, class P> auto filter(R &&range, P keep) { return filter_view<all_t<R>, P>(ranges::__viewed(std::forward<R>(range)), keep); }
template <class P> auto filter(P keep) {
  auto f = [keep](auto &&range) { return views::filter(std::forward<decltype(range)>(range), keep); };
  return __closure<decltype(f)>(f);
}
template <class R, class F> auto transform(R &&range, F f) { return transform_view<all_t<R>, F>(ranges::__viewed(std::forward<R>(range)), f); }
template <class F> auto transform(F g) {
  auto f = [g](auto &&range) { return views::transform(std::forward<decltype(range)>(range), g); };
  return __closure<decltype(f)>(f);
}
template <class R> auto take(R &&range, ptrdiff_t n) { return take_view<all_t<R>, __always>(ranges::__viewed(std::forward<R>(range)), n, __always{}); }
inline auto take(ptrdiff_t n) {
  auto f = [n](auto &&range) { return views::take(std::forward<decltype(range)>(range), n); };
  return __closure<decltype(f)>(f);
}
template <class P> auto take_while(P holds) {
  auto f = [holds](auto &&range) { return take_view<all_t<decltype(range)>, P>(ranges::__viewed(std::forward<decltype(range)>(range)), numeric_limits<ptrdiff_t>::max(), holds); };
  return __closure<decltype(f)>(f);
}
template <class R> auto drop(R &&range, ptrdiff_t n) { return ranges::__dropped(ranges::__viewed(std::forward<R>(range)), n); }
inline auto drop(ptrdiff_t n) {
  auto f = [n](auto &&range) { return views::drop(std::forward<decltype(range)>(range), n); };
  return __closure<decltype(f)>(f);
}
inline constexpr __reversed reverse{};
inline constexpr __parts<0> keys{};
inline constexpr __parts<1> values{};
}
}
namespace views = ranges::views;
}
