#pragma once
#include <port/thread_turns.h>
#include <port/thread_call.h>
namespace std {
enum class future_status { ready, timeout, deferred };
enum class future_errc { future_already_retrieved = 1, promise_already_satisfied, no_state, broken_promise };
class __future_category : public error_category {
public:
  const char *name() const noexcept override { return "future"; }
  string message(int code) const override {
    switch ((future_errc)code) {
    case future_errc::future_already_retrieved: return "Future already retrieved";
    case future_errc::promise_already_satisfied: return "Promise already satisfied";
    case future_errc::no_state: return "No associated state";
    case future_errc::broken_promise: return "Broken promise";
    }
    return "Unknown error";
  }
};
inline const error_category &future_category() noexcept {
  static __future_category category;
  return category;
}
inline error_code make_error_code(future_errc code) noexcept { return error_code((int)code, future_category()); }
template <> struct is_error_code_enum<future_errc> { static constexpr bool value = true; };
class future_error : public logic_error {
  error_code code_;

public:
  explicit future_error(future_errc code) : logic_error("std::future_error: " + make_error_code(code).message()), code_(make_error_code(code)) {}
  const error_code &code() const noexcept { return code_; }
};
inline void __check_state(bool exists) {
  if (!exists) throw future_error(future_errc::no_state);
}

// What a promise and its futures share but for the value: whether it is there, or why not, and who brings it.
struct __future_base {
  bool ready = false;
  exception_ptr error;
  unsigned long thread = 0;
  void (*deferred)(void *) = nullptr;
  void *task = nullptr;
  ~__future_base() {
    if (thread != 0) __port_join(thread, "the destructor of a future of std::async");
  }
  void defer(void (*run)(void *), void *data) {
    deferred = run;
    task = data;
  }
  void finish() {
    ready = true;
    __port_changed();
  }
  void fail(exception_ptr why) {
    error = why;
    finish();
  }
  void wait() {
    if (deferred != nullptr) {
      void (*run)(void *) = deferred;
      deferred = nullptr;
      run(task);
    }
    while (!ready) __port_await("std::future::wait");
  }
  future_status wait_until(long deadline) {
    if (deferred != nullptr) return future_status::deferred;
    while (!ready && __port_await_until("std::future::wait_for", deadline)) {}
    return ready ? future_status::ready : future_status::timeout;
  }
  void check() const {
    if (error) rethrow_exception(error);
  }
};
template <class R> struct __future_state : __future_base {
  optional<R> value;
  R take() {
    check();
    return std::move(*value);
  }
  const R &look() const {
    check();
    return *value;
  }
};
template <class R> struct __future_state<R &> : __future_base {
  R *value = nullptr;
  R &take() {
    check();
    return *value;
  }
  R &look() const {
    check();
    return *value;
  }
};
template <> struct __future_state<void> : __future_base {
  void take() { check(); }
  void look() const { check(); }
};
}
