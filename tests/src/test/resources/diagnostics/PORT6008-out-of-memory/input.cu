#include <cstdlib>

struct Block {
  char bytes[1 << 24];
  Block *next;
};

int main() {
  Block *all = nullptr;
  for (int i = 0; i < 1000; i++) {
    Block *fresh = (Block *)malloc(sizeof(Block));
    fresh->bytes[i] = 1;
    fresh->next = all;
    all = fresh;
  }
  return 0;
}
