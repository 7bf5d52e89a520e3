#pragma once
#include <port/thread_turns.h>
#include <tuple>
#include <functional>
#include <type_traits>
namespace std {
// What a thread calls: copies of a callable and of its arguments.
template <class F, class... Args> struct __thread_call {
  F function;
  tuple<Args...> arguments;
  template <size_t... I> void call_(index_sequence<I...>) { std::invoke(std::move(function), std::move(std::get<I>(arguments))...); }
  static void run(void *data) {
    __thread_call *call = (__thread_call *)data;
    __port_begin_thread();
    call->call_(make_index_sequence<sizeof...(Args)>());
    delete call;
    __port_end_thread();
  }
};
template <class F, class... Args> unsigned long __start_thread(F &&function, Args &&...arguments) {
  typedef __thread_call<typename decay<F>::type, typename decay<Args>::type...> call;
  return __port_thread_start(&call::run, new call{std::forward<F>(function), tuple<typename decay<Args>::type...>(std::forward<Args>(arguments)...)});
}
// When a time that is given by some clock has come, on the steady one.
template <class R, class P> long __deadline_after(const chrono::duration<R, P> &time) {
  return __port_steady_nanos() + (long)chrono::duration_cast<chrono::nanoseconds>(time).count();
}
template <class Clock, class D> long __deadline_at(const chrono::time_point<Clock, D> &time) { return __deadline_after(time - Clock::now()); }
}
