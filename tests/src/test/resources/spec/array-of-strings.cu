// Fact: rows of a character array that string literals initialise are filled up with zeros.
// expect: ab cde f | yz 0 0
#include <cstdio>

char names[3][8] = {"ab", "cde", "f"};

int main() {
  char local[2][4] = {"x", "yz"};
  printf("%s %s %s | %s %d %d\n", names[0], names[1], names[2], local[1], names[0][7], local[1][3]);
  return 0;
}
