#pragma once
#include <nvtx3/nvToolsExt.h>
#include <string>
// Ranges of the C++ interface, which nobody sees here either.
#define NVTX3_CPP_DEFINITIONS_V1_0
namespace nvtx3 {
struct domain {
  struct global { static constexpr const char *name = ""; };
};
struct color {
  unsigned value;
  constexpr explicit color(unsigned argb) : value(argb) {}
};
struct rgb {
  unsigned char red, green, blue;
  constexpr rgb(unsigned char r, unsigned char g, unsigned char b) : red(r), green(g), blue(b) {}
};
struct category {
  unsigned id;
  constexpr explicit category(unsigned number) : id(number) {}
};
struct payload {
  template <class T> constexpr explicit payload(T) {}
};
struct message {
  message(const char *) {}
  message(const std::string &) {}
};
struct event_attributes {
  template <class... A> explicit event_attributes(const A &...) {}
};
template <class D> class scoped_range_in {
public:
  template <class... A> explicit scoped_range_in(const A &...) {}
  ~scoped_range_in() {}
};
using scoped_range = scoped_range_in<domain::global>;
using thread_range = scoped_range;
template <class D> class unique_range_in {
public:
  template <class... A> explicit unique_range_in(const A &...) {}
  ~unique_range_in() {}
};
using unique_range = unique_range_in<domain::global>;
template <class... A> inline void mark(const A &...) {}
}
#define NVTX3_FUNC_RANGE() ((void)0)
#define NVTX3_FUNC_RANGE_IN(D) ((void)0)
