#include <cstdio>
#include "mesh.h"

int main() {
  printf("hello\n");
  return 0;
}
