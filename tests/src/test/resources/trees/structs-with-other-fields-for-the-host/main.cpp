#include <stdio.h>
#include "block.h"

int main() {
  row r;
  float y[8];
  pack(&r, 2);
  unpack(&r, y);
  for (float v : y) printf("%g ", v);
  printf("%x %d\n", r.blocks[1].dm, r.next == nullptr);
}
