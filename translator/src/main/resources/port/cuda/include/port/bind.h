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
inline constexpr __placeholder<7> _7{};
inline constexpr __placeholder<8> _8{};
inline constexpr __placeholder<9> _9{};
inline constexpr __placeholder<10> _10{};
inline constexpr __placeholder<11> _11{};
inline constexpr __placeholder<12> _12{};
inline constexpr __placeholder<13> _13{};
inline constexpr __placeholder<14> _14{};
inline constexpr __placeholder<15> _15{};
inline constexpr __placeholder<16> _16{};
inline constexpr __placeholder<17> _17{};
inline constexpr __placeholder<18> _18{};
inline constexpr __placeholder<19> _19{};
inline constexpr __placeholder<20> _20{};
inline constexpr __placeholder<21> _21{};
inline constexpr __placeholder<22> _22{};
inline constexpr __placeholder<23> _23{};
inline constexpr __placeholder<24> _24{};
inline constexpr __placeholder<25> _25{};
inline constexpr __placeholder<26> _26{};
inline constexpr __placeholder<27> _27{};
inline constexpr __placeholder<28> _28{};
inline constexpr __placeholder<29> _29{};
}
template <class T> struct is_placeholder : integral_constant<int, 0> {};
template <int N> struct is_placeholder<__placeholder<N>> : integral_constant<int, N> {};
template <class T> struct is_placeholder<const T> : is_placeholder<T> {};
template <class F, class... B> class __binding;
template <class T> struct is_bind_expression : false_type {};
template <class F, class... B> struct is_bind_expression<__binding<F, B...>> : true_type {};
template <class T> struct is_bind_expression<const T> : is_bind_expression<T> {};

// What a bound argument stands for: an argument of the call, the outcome of another binding, or itself.
template <class B, class A> decltype(auto) __bound_value(B &bound, A &arguments) {
  if constexpr (is_placeholder<B>::value > 0) {
    return std::get<is_placeholder<B>::value - 1>(std::move(arguments));
  } else if constexpr (is_bind_expression<B>::value) {
    return std::apply(bound, std::move(arguments));
  } else if constexpr (__is_reference_wrapper<remove_const_t<B>>::value) {
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
  template <size_t... I, class A> decltype(auto) call_(index_sequence<I...>, A arguments) const {
    return std::invoke(function_, std::__bound_value(std::get<I>(bound_), arguments)...);
  }

public:
  template <class G, class... C> __binding(int, G &&function, C &&...bound) : function_(std::forward<G>(function)), bound_(std::forward<C>(bound)...) {}
  template <class... A> decltype(auto) operator()(A &&...arguments) { return call_(index_sequence_for<B...>(), std::forward_as_tuple(std::forward<A>(arguments)...)); }
  template <class... A> decltype(auto) operator()(A &&...arguments) const { return call_(index_sequence_for<B...>(), std::forward_as_tuple(std::forward<A>(arguments)...)); }
};
template <class F, class... B> __binding<typename decay<F>::type, typename decay<B>::type...> bind(F &&function, B &&...bound) {
  return __binding<typename decay<F>::type, typename decay<B>::type...>(0, std::forward<F>(function), std::forward<B>(bound)...);
}
template <class R, class F, class... B> __binding<typename decay<F>::type, typename decay<B>::type...> bind(F &&function, B &&...bound) {
  return __binding<typename decay<F>::type, typename decay<B>::type...>(0, std::forward<F>(function), std::forward<B>(bound)...);
}
}
