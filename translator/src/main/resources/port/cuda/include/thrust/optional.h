#pragma once
#include <optional>
namespace thrust {
using std::in_place;
using std::nullopt;
using std::nullopt_t;
using std::optional;
template <class T> std::optional<typename std::decay<T>::type> make_optional(T &&value) {
  return std::optional<typename std::decay<T>::type>(std::forward<T>(value));
}
}
