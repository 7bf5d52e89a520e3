#pragma once
#include <utility>
namespace thrust {
// What asynchronous algorithms give: their work is done when they return.
class device_event {
public:
  bool ready() const { return true; }
  void wait() const {}
};
typedef device_event unique_eager_event;
template <class T> class device_future {
  T value_;

public:
  explicit device_future(T value) : value_(value) {}
  bool ready() const { return true; }
  void wait() const {}
  T get() { return value_; }
  T extract() { return std::move(value_); }
};
template <class T> using unique_eager_future = device_future<T>;
}
