#include "sizes.h"

static int name() {
  auto number = [] { return 2; };
  struct Name {
    static int get() { return 20; }
  };
  return number() + Name::get();
}

namespace {
int count() { return 7; }
Registration own("wide", [] { return count(); });
}  // namespace

void measure_wide(int *x) {
  measure<double>(x);
  measure<short>(x);
  printf("%d\n", name());
}
