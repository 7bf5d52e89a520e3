#include <cstdio>
#include "runner.h"

int main() {
  Runner runner;
  printf("%d %d\n", runner.run(7), launch(5, nullptr));
}
