// Fact: destructors run in reverse order, also when a function returns early.
// expect: +a +b -b -a
// expect: +a -a
#include <cstdio>

struct Noisy {
  const char *name;
  explicit Noisy(const char *name) : name(name) { printf("+%s ", name); }
  ~Noisy() { printf(name[0] == 'a' ? "-%s\n" : "-%s ", name); }
};

__global__ void fact() {}

static int visit(bool early) {
  Noisy a("a");
  if (early) {
    return 1;
  }
  Noisy b("b");
  return 2;
}

int main() {
  visit(false);
  visit(true);
  fact<<<1, 1>>>();
  return 0;
}
