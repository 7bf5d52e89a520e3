#pragma once
#include <stddef.h>
namespace std {
// Exceptions that a program keeps: numbers under which the process has them, 0 for none.
[[port::intrinsic("exception.keep"), port::shim("Thrown#keep")]] long __kept_exception();
[[noreturn, port::intrinsic("exception.throw"), port::shim("Thrown#throwKept")]] void __throw_kept(long number);

class exception_ptr {
  long number_;

public:
  exception_ptr() : number_(0) {}
  exception_ptr(nullptr_t) : number_(0) {}
  explicit exception_ptr(long number) : number_(number) {}
  long number_of_() const { return number_; }
  explicit operator bool() const { return number_ != 0; }
  bool operator==(const exception_ptr &other) const { return number_ == other.number_; }
  bool operator!=(const exception_ptr &other) const { return number_ != other.number_; }
};
inline exception_ptr current_exception() noexcept { return exception_ptr(__kept_exception()); }
[[noreturn]] inline void rethrow_exception(exception_ptr kept) { __throw_kept(kept.number_of_()); }
template <class E> exception_ptr make_exception_ptr(E exception) {
  try {
    throw exception;
  } catch (...) {
    return current_exception();
  }
}

// What a nested exception holds is found by where the outer one lies: a second base class would need a table of functions.
struct __nested_entry {
  const void *outer;
  exception_ptr inner;
  __nested_entry *next;
};
inline __nested_entry *__nested_exceptions;
class nested_exception {
  exception_ptr inner_;

public:
  nested_exception() : inner_(current_exception()) {}
  exception_ptr nested_ptr() const { return inner_; }
  [[noreturn]] void rethrow_nested() const { rethrow_exception(inner_); }
};
template <class E> class __nesting : public E {
  exception_ptr inner_;

  void enter_() {
    for (__nested_entry *entry = __nested_exceptions; entry != nullptr; entry = entry->next) {
      if (entry->outer != (const void *)this) continue;
      entry->inner = inner_;
      return;
    }
    __nested_exceptions = new __nested_entry{(const void *)this, inner_, __nested_exceptions};
  }

public:
  explicit __nesting(const E &outer) : E(outer), inner_(current_exception()) { enter_(); }
  __nesting(const __nesting &other) : E(other), inner_(other.inner_) { enter_(); }
};
template <class E> [[noreturn]] void throw_with_nested(E outer) { throw __nesting<E>(outer); }
template <class E> void rethrow_if_nested(const E &outer) {
  for (__nested_entry *entry = __nested_exceptions; entry != nullptr; entry = entry->next) {
    if (entry->outer == (const void *)&outer) rethrow_exception(entry->inner);
  }
}
}
