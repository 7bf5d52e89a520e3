#include "sizes.h"

static int name() {
  auto number = [] { return 1; };
  struct Name {
    static int get() { return 10; }
  };
  return number() + Name::get();
}

namespace {
int count() { return 5; }
Registration own("main", [] { return count(); });
}  // namespace

std::map<std::string, std::function<int()>> &registered() {
  static std::map<std::string, std::function<int()>> all;
  return all;
}

int main() {
  int *x;
  cudaMalloc(&x, sizeof(int));
  measure<float>(x);
  measure_wide(x);
  measure<double>(x);
  printf("%d\n", name());
  for (auto &[name, function] : registered()) printf("%s %d\n", name.c_str(), function());
  cudaFree(x);
}
