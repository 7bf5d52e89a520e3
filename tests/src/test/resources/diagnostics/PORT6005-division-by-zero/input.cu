#include <cstdio>

int share(int total, int parts) { return total / parts; }

int main(int argc, char **argv) {
  printf("%d\n", share(12, argc - 1));
  return 0;
}
