#pragma once
#include <ios>
namespace std {
// Manipulators without arguments.
inline ios_base &fixed(ios_base &s) {
  s.setf(ios_base::fixed, ios_base::floatfield);
  return s;
}
inline ios_base &scientific(ios_base &s) {
  s.setf(ios_base::scientific, ios_base::floatfield);
  return s;
}
inline ios_base &hex(ios_base &s) {
  s.setf(ios_base::hex, ios_base::basefield);
  return s;
}
inline ios_base &dec(ios_base &s) {
  s.setf(ios_base::dec, ios_base::basefield);
  return s;
}
inline ios_base &oct(ios_base &s) {
  s.setf(ios_base::oct, ios_base::basefield);
  return s;
}
inline ios_base &left(ios_base &s) {
  s.setf(ios_base::left, ios_base::adjustfield);
  return s;
}
inline ios_base &right(ios_base &s) {
  s.setf(ios_base::right, ios_base::adjustfield);
  return s;
}
inline ios_base &internal(ios_base &s) {
  s.setf(ios_base::internal, ios_base::adjustfield);
  return s;
}
inline ios_base &hexfloat(ios_base &s) {
  s.setf(ios_base::floatfield, ios_base::floatfield);
  return s;
}
inline ios_base &defaultfloat(ios_base &s) {
  s.unsetf(ios_base::floatfield);
  return s;
}
inline ios_base &boolalpha(ios_base &s) {
  s.setf(ios_base::boolalpha);
  return s;
}
inline ios_base &noboolalpha(ios_base &s) {
  s.unsetf(ios_base::boolalpha);
  return s;
}
inline ios_base &showpoint(ios_base &s) {
  s.setf(ios_base::showpoint);
  return s;
}
inline ios_base &noshowpoint(ios_base &s) {
  s.unsetf(ios_base::showpoint);
  return s;
}
inline ios_base &showpos(ios_base &s) {
  s.setf(ios_base::showpos);
  return s;
}
inline ios_base &noshowpos(ios_base &s) {
  s.unsetf(ios_base::showpos);
  return s;
}
inline ios_base &showbase(ios_base &s) {
  s.setf(ios_base::showbase);
  return s;
}
inline ios_base &noshowbase(ios_base &s) {
  s.unsetf(ios_base::showbase);
  return s;
}
inline ios_base &uppercase(ios_base &s) {
  s.setf(ios_base::uppercase);
  return s;
}
inline ios_base &nouppercase(ios_base &s) {
  s.unsetf(ios_base::uppercase);
  return s;
}
inline ios_base &skipws(ios_base &s) {
  s.setf(ios_base::skipws);
  return s;
}
inline ios_base &noskipws(ios_base &s) {
  s.unsetf(ios_base::skipws);
  return s;
}
inline ios_base &unitbuf(ios_base &s) {
  s.setf(ios_base::unitbuf);
  return s;
}
inline ios_base &nounitbuf(ios_base &s) {
  s.unsetf(ios_base::unitbuf);
  return s;
}
}
