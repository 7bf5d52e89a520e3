// Fact: quick_exit runs neither destructors nor what atexit was given, and flushes what was written to standard output only if asked. C++ 17.5.
// expect: kept
#include <cstdio>
#include <cstdlib>

struct Told {
  ~Told() { printf("destroyed\n"); fflush(stdout); }
};

Told global;

int main() {
  Told local;
  printf("kept\n");
  fflush(stdout);
  quick_exit(0);
}
