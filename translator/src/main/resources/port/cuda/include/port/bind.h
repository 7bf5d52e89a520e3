#pragma once
#include <port/invoke.h>
#include <tuple>
#include <type_traits>
#include <utility>
namespace std {
template <int N> struct __placeholder {};
namespace placeholders {
inline constexpr __placeholder<1> _1{};
inline constexpr __placeholder<2> _2{};
inline constexpr __placeholder<3> _3{};
inline constexpr __placeholder<4> _4{};
inline constexpr __placeholder<5> _5{};
inline constexpr __placeholder<6> _6{};
}
template <class T> struct is_placeholder : integral_constant<int, 0> {};
template <int N> struct is_placeholder<__placeholder<N>> : integral_constant<int, N> {};
template <class F, class... B> class __binding;
template <class T> struct is_bind_expression : false_type {};
template <class F, class... B> struct is_bind_expression<__binding<F, B...>> : true_type {};

// What a bound argument stands for: an argument of the call, the outcome of another binding, or itself.
template <class B, class A> decltype(auto) __bound_value(B &bound, A &arguments) {
  if constexpr (is_placeholder<B>::value > 0) {
    return std::get<is_placeholder<B>::value - 1>(std::move(arguments));
  } else if constexpr (is_bind_expression<B>::value) {
    return std::apply(bound, std::move(arguments));
  } else if constexpr (__is_reference_wrapper<B>::value) {
    return bound.get();
  } else {
    return (bound);
  }
}
template <class F, class... B> class __binding {
  F function_;
  tuple<B...> bound_;

  template <size_t... I, class A> decltype(auto) call_(index_sequence<I...>, A arguments) {
    return std::invoke(function_, std::__bound_value(std::get<I>(bound_), arguments)...);
  }

public:
  template <class G, class... C> __binding(int, G &&function, C &&...bound) : function_(std::forward<G>(function)), bound_(std::forward<C>(bound)...) {}
  template <class... A> decltype(auto) operator()(A &&...arguments) { return call_(index_sequence_for<B...>(), std::forward_as_tuple(std::forward<A>(arguments)...)); }
};
template <class F, class... B> __binding<typename decay<F>::type, typename decay<B>::type...> bind(F &&function, B &&...bound) {
  return __binding<typename decay<F>::type, typename decay<B>::type...>(0, std::forward<F>(function), std::forward<B>(bound)...);
}
template <class R, class F, class... B> __binding<typename decay<F>::type, typename decay<B>::type...> bind(F &&function, B &&...bound) {
  return __binding<typename decay<F>::type, typename decay<B>::type...>(0, std::forward<F>(function), std::forward<B>(bound)...);
}
}
