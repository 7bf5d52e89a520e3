#pragma once
#include <complex>
#include <sstream>
namespace std {
// `(re,im)`; what is read may be `(re)` or `re` too.
template <class T> ostream &operator<<(ostream &out, const complex<T> &z) {
  ostringstream text;
  text.flags(out.flags());
  text.precision(out.precision());
  text << '(' << z.real() << ',' << z.imag() << ')';
  return out << text.str();
}
template <class T> istream &operator>>(istream &in, complex<T> &z) {
  T re = 0, im = 0;
  char c = 0;
  in >> c;
  if (in && c != '(') {
    in.putback(c);
    in >> re;
  } else if (in) {
    in >> re >> c;
    if (c == ',') in >> im >> c;
    if (c != ')') in.setstate(ios_base::failbit);
  }
  if (in) z = complex<T>(re, im);
  return in;
}
}
