#pragma once
namespace std {
// The order and the equality of the operators.
struct __ordered {
  template <class A, class B> bool operator()(const A &a, const B &b) const { return a < b; }
};
struct __alike {
  template <class A, class B> bool operator()(const A &a, const B &b) const { return a == b; }
};
}
