// Fact: an exception is caught as a virtual base; one out of a constructor destroys virtual bases only where they were made.
// expect: made base
// expect: made a
// expect: made b
// expect: made c
// expect: gone c
// expect: gone b
// expect: gone a
// expect: gone base
// expect: made base
// expect: made a
// expect: made b
// expect: gone b
// expect: gone a
// expect: gone base
// expect: 42 net
// expect: made base
// expect: made b
// expect: gone b
// expect: gone base
// expect: 42 net
// expect: bad cast
#include <cstdio>

struct Noisy {
  const char *n;
  Noisy(const char *s) : n(s) { printf("made %s\n", n); }
  ~Noisy() { printf("gone %s\n", n); }
};

struct Error {
  int code;
  Error(int c) : code(c) {}
  virtual const char *what() const { return "error"; }
  virtual ~Error() {}
};
struct InputError : virtual Error {
  InputError() : Error(1) {}
};
struct NetError : virtual Error {
  NetError() : Error(2) {}
  const char *what() const override { return "net"; }
};
struct SocketError : InputError, NetError {
  SocketError() : Error(42) {}
};

struct Base : Noisy {
  Base() : Noisy("base") {}
};
struct A : virtual Base {
  Noisy a{"a"};
};
struct B : virtual Base {
  Noisy b{"b"};
  B(bool fails) {
    if (fails) throw SocketError();
  }
};
struct C : A, B {
  Noisy c{"c"};
  C(bool fails) : B(fails) {}
};

int main() {
  { C fine(false); }
  try {
    C bad(true);
  } catch (Error &e) {
    printf("%d %s\n", e.code, e.what());
  }
  try {
    B bad(true);
  } catch (const NetError &e) {
    printf("%d %s\n", e.code, e.what());
  }
  try {
    Error *e = new InputError;
    dynamic_cast<NetError &>(*e);
  } catch (...) {
    printf("bad cast\n");
  }
  return 0;
}
