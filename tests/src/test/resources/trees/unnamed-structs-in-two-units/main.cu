#include <cstdio>

struct Before {
  struct {
    int x;
  } inner;
};
typedef struct {
  char c;
} Other;

extern "C" {
#include "entries.h"
}

int main() {
  Before before;
  before.inner.x = 2;
  Other other = {'c'};
  Entry entries[] = {{10}, {20}};
  Track track = {entries, {1, 5}};
  printf("%ld %d %c\n", last(&track, 2), before.inner.x, other.c);
  return 0;
}
