// Fact: exit destroys variables of static storage duration and runs what atexit was given, but no variable of its callers. C++ 6.9.3.1, 6.9.3.4.
// expect: exit is called
// expect: registered
// expect: global destroyed
#include <cstdio>
#include <cstdlib>

struct Told {
  const char *name;
  ~Told() { printf("%s destroyed\n", name); }
};

Told global{"global"};

void registered() { printf("registered\n"); }

void leave(int code) {
  Told local{"local of leave"};
  printf("exit is called\n");
  exit(code);
}

int main() {
  Told local{"local of main"};
  atexit(registered);
  for (int i = 0; i < 3; i++) {
    Told inner{"inner"};
    leave(0);
  }
  return 1;
}
