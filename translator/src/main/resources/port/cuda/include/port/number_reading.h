#pragma once
#include <ctype.h>
#include <limits>
#include <streambuf>
#include <type_traits>
namespace std {
// Reads the characters that can belong to a number, no more, from a buffer.
class __number_reading {
  streambuf &from_;
  int c_;

  void next_() { c_ = from_.snextc(); }
  int sign_() {
    int sign = c_;
    if (c_ != '-' && c_ != '+') return 0;
    next_();
    return sign;
  }
  static unsigned digit_(int c) { return c >= '0' && c <= '9' ? (unsigned)(c - '0') : c >= 'a' && c <= 'f' ? (unsigned)(c - 'a' + 10) : c >= 'A' && c <= 'F' ? (unsigned)(c - 'A' + 10) : 99; }

public:
  bool failed;
  explicit __number_reading(streambuf &from) : from_(from), c_(from.sgetc()), failed(false) {}
  bool atEnd() const { return c_ == EOF; }

  // Out of range gives the nearest value, and fails; nothing to read gives 0, and fails.
  template <class T> T integer(unsigned base) {
    bool isNegative = sign_() == '-';
    bool any = false;
    if (c_ == '0' && base != 10) {
      any = true;
      next_();
      if ((c_ == 'x' || c_ == 'X') && base != 8) {
        any = false;
        base = 16;
        next_();
      } else if (base == 0) {
        base = 8;
      }
    }
    if (base == 0) base = 10;
    unsigned long most = is_signed<T>::value && isNegative ? 0 - (unsigned long)(long)numeric_limits<T>::min() : (unsigned long)numeric_limits<T>::max();
    unsigned long value = 0;
    bool fits = true;
    for (; digit_(c_) < base; next_()) {
      any = true;
      if (value > (most - digit_(c_)) / base) fits = false;
      if (fits) value = value * base + digit_(c_);
    }
    failed = !any || !fits;
    if (!fits) return is_signed<T>::value && isNegative ? numeric_limits<T>::min() : numeric_limits<T>::max();
    return (T)(isNegative ? 0 - value : value);
  }

  // The text of a floating-point number; empty if it is none.
  string floating() {
    string text;
    int sign = sign_();
    if (sign != 0) text.push_back((char)sign);
    bool any = false, hasPoint = false, hasExponent = false;
    for (;; next_()) {
      if (c_ >= '0' && c_ <= '9') {
        any = true;
      } else if (c_ == '.' && !hasPoint && !hasExponent) {
        hasPoint = true;
      } else if ((c_ == 'e' || c_ == 'E') && any && !hasExponent) {
        hasExponent = true;
        text.push_back('e');
        next_();
        if (c_ != '-' && c_ != '+') {
          from_.sungetc();
          continue;
        }
      } else {
        break;
      }
      text.push_back((char)c_);
    }
    char last = text.empty() ? 'e' : text.back();
    failed = !any || last == 'e' || last == '-' || last == '+';
    return failed ? string() : text;
  }
};
}
