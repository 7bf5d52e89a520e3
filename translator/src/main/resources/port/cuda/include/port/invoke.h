#pragma once
#include <type_traits>
#include <utility>
namespace std {
template <class T> class reference_wrapper {
  T *target_;

public:
  typedef T type;
  reference_wrapper(T &target) : target_(&target) {}
  operator T &() const { return *target_; }
  T &get() const { return *target_; }
  template <class... A> decltype(auto) operator()(A &&...arguments) const { return (*target_)(std::forward<A>(arguments)...); }
};
template <class T> struct __is_reference_wrapper : false_type {};
template <class T> struct __is_reference_wrapper<reference_wrapper<T>> : true_type {};
template <class T> reference_wrapper<T> ref(T &target) { return reference_wrapper<T>(target); }
template <class T> reference_wrapper<const T> cref(const T &target) { return reference_wrapper<const T>(target); }

// What a member function is called on: an object, or what points to one.
template <class C, class O> auto &__invoked_on(O &&object) {
  if constexpr (is_pointer<typename decay<O>::type>::value) {
    return *object;
  } else if constexpr (is_base_of<C, typename decay<O>::type>::value) {
    return object;
  } else {
    return object.get();
  }
}
template <class F, class... Args> decltype(auto) invoke(F &&function, Args &&...arguments) { return std::forward<F>(function)(std::forward<Args>(arguments)...); }
template <class M, class C, class O, class = typename enable_if<!is_function<M>::value>::type> M &invoke(M C::*member, O &&object) { return std::__invoked_on<C>(object).*member; }
template <class R, class C, class... P, class O, class... Args> R invoke(R (C::*function)(P...), O &&object, Args &&...arguments) { return (std::__invoked_on<C>(object).*function)(std::forward<Args>(arguments)...); }
template <class R, class C, class... P, class O, class... Args> R invoke(R (C::*function)(P...) const, O &&object, Args &&...arguments) { return (std::__invoked_on<C>(object).*function)(std::forward<Args>(arguments)...); }
}
