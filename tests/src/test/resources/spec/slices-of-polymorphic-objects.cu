// Fact: a copy of an object knows the virtual functions of its own class, whatever class the original is of.
// expect: error 7
// expect: error 7
// expect: net error
// expect: net 9 4
// expect: net 11
// expect: error 3
// expect: far 10 6
#include <cstdio>

struct Error {
  int code;
  Error(int c) : code(c) {}
  virtual ~Error() {}
  virtual const char *what() const { return "error"; }
};
struct Net : Error {
  int port = 4;
  Net(int c) : Error(c) {}
  const char *what() const override { return "net"; }
};
struct Log {
  Net last{5};
  int lines = 1;
};
struct Near : virtual Error {
  int near = 3;
  Near() : Error(8) {}
};
struct Far : virtual Error {
  int far = 6;
  Far() : Error(9) {}
  const char *what() const override { return "far"; }
};
struct Both : Near, Far {
  Both() : Error(10) {}
  const char *what() const override { return "both"; }
};

int main() {
  Net net(7);
  Error cut = net;
  Error &error = cut;
  printf("%s %d\n", error.what(), error.code);
  Error assigned(1);
  Error &target = assigned;
  target = net;
  printf("%s %d\n", target.what(), target.code);
  Error &known = net;
  Error other = known;
  Error &again = other;
  printf("%s %s\n", known.what(), again.what());
  Net copy = net;
  Error &part = copy;
  copy = Net(9);
  printf("%s %d %d\n", part.what(), part.code, copy.port);
  Log log, second = log;
  second.last.code = 11;
  log = second;
  Error &inside = log.last;
  printf("%s %d\n", inside.what(), inside.code);
  try {
    throw Net(3);
  } catch (Error e) {
    Error &held = e;
    printf("%s %d\n", held.what(), held.code);
  }
  try {
    throw Both();
  } catch (Far far) {
    Error &held = far;
    printf("%s %d %d\n", held.what(), held.code, far.far);
  }
  return 0;
}
