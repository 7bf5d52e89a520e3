#pragma once
#include <stdexcept>
#include <string>
namespace std {
// What an access behind the end throws, in the words of libstdc++.
[[noreturn]] inline void __throw_out_of_range(const char *what, size_t n, const char *limit, size_t size) {
  throw out_of_range(string(what) + ": __n (which is " + to_string(n) + ") >= " + limit + " (which is " + to_string(size) + ")");
}
}
