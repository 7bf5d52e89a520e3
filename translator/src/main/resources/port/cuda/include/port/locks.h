#pragma once
#include <chrono>
#include <system_error>
#include <tuple>
#include <utility>
// Objects that hold a mutex.
namespace std {
struct defer_lock_t {};
struct try_to_lock_t {};
struct adopt_lock_t {};
inline constexpr defer_lock_t defer_lock{};
inline constexpr try_to_lock_t try_to_lock{};
inline constexpr adopt_lock_t adopt_lock{};
template <class M> class lock_guard {
  M &mutex_;

public:
  typedef M mutex_type;
  explicit lock_guard(M &mutex) : mutex_(mutex) { mutex_.lock(); }
  lock_guard(M &mutex, adopt_lock_t) : mutex_(mutex) {}
  lock_guard(const lock_guard &) = delete;
  ~lock_guard() { mutex_.unlock(); }
};
template <class M> class unique_lock {
  M *mutex_;
  bool owns_;

  void check_(bool owned) const {
    if (mutex_ == nullptr) throw system_error(make_error_code(errc::operation_not_permitted));
    if (owned && !owns_) throw system_error(make_error_code(errc::operation_not_permitted));
    if (!owned && owns_) throw system_error(make_error_code(errc::resource_deadlock_would_occur));
  }

public:
  typedef M mutex_type;
  unique_lock() noexcept : mutex_(nullptr), owns_(false) {}
  explicit unique_lock(M &mutex) : mutex_(&mutex), owns_(true) { mutex.lock(); }
  unique_lock(M &mutex, defer_lock_t) noexcept : mutex_(&mutex), owns_(false) {}
  unique_lock(M &mutex, try_to_lock_t) : mutex_(&mutex), owns_(mutex.try_lock()) {}
  unique_lock(M &mutex, adopt_lock_t) : mutex_(&mutex), owns_(true) {}
  template <class R, class P> unique_lock(M &mutex, const chrono::duration<R, P> &time) : mutex_(&mutex), owns_(mutex.try_lock_for(time)) {}
  template <class Clock, class D> unique_lock(M &mutex, const chrono::time_point<Clock, D> &time) : mutex_(&mutex), owns_(mutex.try_lock_until(time)) {}
  unique_lock(unique_lock &&other) noexcept : mutex_(other.mutex_), owns_(other.owns_) {
    other.mutex_ = nullptr;
    other.owns_ = false;
  }
  unique_lock(const unique_lock &) = delete;
  unique_lock &operator=(unique_lock &&other) {
    if (owns_) mutex_->unlock();
    owns_ = other.owns_;
    mutex_ = other.release();
    return *this;
  }
  ~unique_lock() {
    if (owns_) mutex_->unlock();
  }
  void lock() {
    check_(false);
    mutex_->lock();
    owns_ = true;
  }
  bool try_lock() {
    check_(false);
    return owns_ = mutex_->try_lock();
  }
  template <class R, class P> bool try_lock_for(const chrono::duration<R, P> &time) {
    check_(false);
    return owns_ = mutex_->try_lock_for(time);
  }
  template <class Clock, class D> bool try_lock_until(const chrono::time_point<Clock, D> &time) {
    check_(false);
    return owns_ = mutex_->try_lock_until(time);
  }
  void unlock() {
    check_(true);
    mutex_->unlock();
    owns_ = false;
  }
  M *release() noexcept {
    M *mutex = mutex_;
    mutex_ = nullptr;
    owns_ = false;
    return mutex;
  }
  void swap(unique_lock &other) noexcept {
    std::swap(mutex_, other.mutex_);
    std::swap(owns_, other.owns_);
  }
  bool owns_lock() const noexcept { return owns_; }
  explicit operator bool() const noexcept { return owns_; }
  M *mutex() const noexcept { return mutex_; }
};
template <class A, class... B> int try_lock(A &a, B &...b) {
  if (!a.try_lock()) return 0;
  if constexpr (sizeof...(B) == 0) return -1;
  else {
    int failed = std::try_lock(b...);
    if (failed < 0) return -1;
    a.unlock();
    return failed + 1;
  }
}
template <class A, class... B> void lock(A &a, B &...b) {
  while (true) {
    a.lock();
    if constexpr (sizeof...(B) == 0) return;
    else if (std::try_lock(b...) < 0) return;
    a.unlock();
    __port_give_way();
  }
}
template <class... M> class scoped_lock {
  tuple<M &...> mutexes_;

public:
  explicit scoped_lock(M &...mutexes) : mutexes_(mutexes...) {
    if constexpr (sizeof...(M) > 0) std::lock(mutexes...);
  }
  explicit scoped_lock(adopt_lock_t, M &...mutexes) : mutexes_(mutexes...) {}
  scoped_lock(const scoped_lock &) = delete;
  ~scoped_lock() {
    std::apply([](auto &...mutexes) { (mutexes.unlock(), ...); }, mutexes_);
  }
};
}
