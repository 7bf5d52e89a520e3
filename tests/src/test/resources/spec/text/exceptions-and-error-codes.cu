// Fact: exceptions nested, kept and thrown again; error codes and their messages.
// expect: E7: deep8
// expect: mine
// expect: ~f 42
// expect: 3
// expect: text
// expect: str
// expect: L:E7: deep
// expect: S:logic
// expect: unknown
// expect: outer
// expect:  inner
// expect: again E1: kept
// expect: made
// expect: 1
// expect: open: No such file or directory generic:2 No such file or directory 1
// expect: system:13 Permission denied 13 system 1
// expect: 1
// expect: Invalid argument11
// expect: basic_ios::clear: iostream error
// expect: basic_ios::clear: iostream error1
// expect: ~local ~unique std::bad_alloc
// expect: r
// expect: std::exception std::bad_exception std::bad_cast
// expect: len
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <fstream>
#include <iostream>
#include <memory>
#include <new>
#include <sstream>
#include <stdexcept>
#include <string>
#include <system_error>
#include <typeinfo>
#include <vector>

struct Error : std::runtime_error {
  int code;
  Error(int c, const std::string &m) : std::runtime_error("E" + std::to_string(c) + ": " + m), code(c) {
  }
};

struct Custom : std::exception {
  std::string m;
  explicit Custom(std::string s) : m(std::move(s)) {
  }
  const char *what() const noexcept override {
    return m.c_str();
  }
};

struct Plain {
  int v;
};

void deep(int n) {
  if (n == 0) throw Error(7, "deep");
  deep(n - 1);
}

void rethrow() {
  try {
    deep(2);
  } catch (Error &e) {
    e.code = 8;
    throw;
  }
}

void lippincott() {
  try {
    throw;
  } catch (const Error &e) {
    std::cout << "L:" << e.what() << '\n';
  } catch (const std::exception &e) {
    std::cout << "S:" << e.what() << '\n';
  } catch (...) {
    std::cout << "unknown\n";
  }
}

void nest() {
  try {
    throw std::out_of_range("inner");
  } catch (...) {
    std::throw_with_nested(std::runtime_error("outer"));
  }
}
void print(const std::exception &e, int level = 0) { std::cout << std::string(level, ' ') << e.what()
    << '\n'; try { std::rethrow_if_nested(e); } catch (const std::exception &n) { print(n,
    level + 1); } } struct Guard { const char *n; ~Guard() { std::cout << "~" << n << ' '; } };
int f() noexcept(false) {
  Guard g{"f"};
  throw 42;
}

int main() {
  try {
    rethrow();
  } catch (const Error &e) {
    std::cout << e.what() << e.code << '\n';
  }
  try {
    throw Custom("mine");
  } catch (const std::exception &e) {
    std::cout << e.what() << '\n';
  }
  try {
    f();
  } catch (int i) {
    std::cout << i << '\n';
  }
  try {
    throw Plain{3};
  } catch (const Plain &p) {
    std::cout << p.v << '\n';
  }
  try {
    throw "text";
  } catch (const char *s) {
    std::cout << s << '\n';
  }
  try {
    throw std::string("str");
  } catch (const std::string &s) {
    std::cout << s << '\n';
  }
  try {
    deep(0);
  } catch (...) {
    lippincott();
  }
  try {
    throw std::logic_error("logic");
  } catch (...) {
    lippincott();
  }
  try {
    throw 1;
  } catch (...) {
    lippincott();
  }
  try {
    nest();
  } catch (const std::exception &e) {
    print(e);
  }
  std::exception_ptr p;
  try {
    throw Error(1, "kept");
  } catch (...) {
    p = std::current_exception();
  }
  try {
    if (p) std::rethrow_exception(p);
  } catch (const std::exception &e) {
    std::cout << "again " << e.what() << '\n';
  }
  p = std::make_exception_ptr(std::invalid_argument("made"));
  try {
    std::rethrow_exception(p);
  } catch (const std::invalid_argument &e) {
    std::cout << e.what() << '\n';
  }
  std::cout << (std::exception_ptr() == nullptr) << '\n';
  try {
    throw std::system_error(ENOENT, std::generic_category(), "open");
  } catch (const std::system_error &e) {
    std::cout << e.what() << ' ' << e.code() << ' ' << e.code().message() << ' '
        << (e.code() == std::errc::no_such_file_or_directory) << '\n';
  }
  std::error_code ec(EACCES, std::system_category());
  std::cout << ec << ' ' << ec.message() << ' ' << ec.value() << ' ' << ec.category().name() << ' ' << (bool)ec
      << '\n';
  ec.clear();
  std::cout << !ec << '\n';
  ec = std::make_error_code(std::errc::invalid_argument);
  std::cout << ec.message() << (ec == std::errc::invalid_argument)
      << (ec == std::make_error_condition(std::errc::invalid_argument)) << '\n';
  std::ifstream in;
  in.exceptions(std::ifstream::failbit | std::ifstream::badbit);
  try {
    in.open("/no/such");
  } catch (const std::ios_base::failure &e) {
    std::cout << e.what() << '\n';
  }
  try {
    std::istringstream s("x");
    s.exceptions(std::ios::failbit);
    int i;
    s >> i;
  } catch (const std::ios_base::failure &e) {
    std::cout << e.what() << (e.code() == std::io_errc::stream) << '\n';
  }
  try {
    std::unique_ptr<Guard> g(new Guard{"unique"});
    Guard h{"local"};
    throw std::bad_alloc();
  } catch (const std::bad_alloc &e) {
    std::cout << e.what() << '\n';
  }
  try {
    try {
      throw std::range_error("r");
    } catch (const std::logic_error &) {
      std::cout << "no\n";
    }
  } catch (const std::runtime_error &e) {
    std::cout << e.what() << '\n';
  }
  std::exception base;
  std::cout << base.what() << ' ' << std::bad_exception().what() << ' ' << std::bad_cast().what() << '\n';
  try {
    throw std::length_error(std::string("len"));
  } catch (std::logic_error &e) {
    std::cout << e.what() << '\n';
  }
}
