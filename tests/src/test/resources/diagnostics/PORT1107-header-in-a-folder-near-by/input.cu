#include <cstdio>
#include "mesh.h"

int main() {
  printf("%d cells\n", CELLS);
  return 0;
}
