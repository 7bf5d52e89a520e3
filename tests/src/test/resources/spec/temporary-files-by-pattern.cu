// Fact: `mkstemp` makes a file of a name that no other file has, which it writes into the pattern.
// expect: 1 1 -1 0 1 text 0 -1
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main() {
  char first[] = "fact-XXXXXX", second[] = "fact-XXXXXX", wrong[] = "fact";
  int one = mkstemp(first), two = mkstemp(second);
  printf("%d %d %d", one > 2, two > 2, mkstemp(wrong));
  printf(" %d %d", strncmp(first, "fact-", 5), strcmp(first, second) != 0);
  write(one, "text", 4);
  lseek(one, 0, SEEK_SET);
  char text[5] = {0};
  read(one, text, 4);
  printf(" %s %d", text, access(first, F_OK));
  close(one);
  close(two);
  unlink(first);
  unlink(second);
  printf(" %d\n", access(first, F_OK));
}
