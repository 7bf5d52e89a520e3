// Fact: getopt finds options behind operands, and leaves the operands in order at the end.
// expect: n=5 v out=x.txt | a b -c d
// expect: -1 at a
#include <cstdio>
#include <getopt.h>

int main() {
  const char *words[] = {"prog", "a", "-n", "5", "b", "-v", "--out", "x.txt", "--", "-c", "d", nullptr};
  int argc = 11;
  static option longs[] = {{"out", required_argument, nullptr, 'o'}, {nullptr, 0, nullptr, 0}};
  int c;
  while ((c = getopt_long(argc, (char **)words, "n:vo:", longs, nullptr)) != -1) {
    switch (c) {
    case 'n': printf("n=%s ", optarg); break;
    case 'v': printf("v "); break;
    case 'o': printf("out=%s ", optarg); break;
    }
  }
  printf("|");
  for (int i = optind; i < argc; i++) printf(" %s", words[i]);
  const char *strict[] = {"prog", "a", "-n", nullptr};
  optind = 1;
  c = getopt(3, (char **)strict, "+n");
  printf("\n%d at %s\n", c, strict[optind]);
  return 0;
}
