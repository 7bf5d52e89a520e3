// Fact: files are mapped, elements move between maps, asprintf prints, long options may be shortened.
// expect: 9 4
// expect: 5 7:abc
// expect: 0 2 5 1 1
// expect: 1 3 4 20
// expect: s 12 0;v - 2;s 7 2;? - 0;| 1 file
// expect: s 3 0;v - 2;? - 2;
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <getopt.h>
#include <map>
#include <set>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static struct option longs[] = {{"size", required_argument, 0, 's'}, {"single", no_argument, 0, 'g'}, {"verbose", no_argument, 0, 'v'}, {0, 0, 0, 0}};

int main() {
  int file = open("mapped.bin", O_RDWR | O_CREAT | O_TRUNC, 0644), data[4] = {1, 2, 3, 4};
  write(file, data, sizeof(data));
  struct stat status;
  fstat(file, &status);
  int *shared = (int *)mmap(nullptr, status.st_size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  close(file);
  shared[2] = 9;
  munmap(shared, status.st_size);
  file = open("mapped.bin", O_RDONLY);
  const int *seen = (const int *)mmap(nullptr, 16, PROT_READ, MAP_PRIVATE, file, 0);
  if (seen == MAP_FAILED) return 1;
  printf("%d %d\n", seen[2], seen[3]);
  munmap((void *)seen, 16);
  close(file);
  remove("mapped.bin");

  char *text;
  int length = asprintf(&text, "%d:%s", 7, "abc");
  printf("%d %s\n", length, text);
  free(text);

  std::map<std::string, int> from = {{"a", 1}, {"b", 2}}, to;
  auto moved = from.extract("a");
  moved.key() = "z";
  moved.mapped() = 5;
  to.insert(std::move(moved));
  auto nothing = from.extract("none");
  auto inserted = to.insert(from.extract(from.begin()));
  printf("%zu %zu %d %d %d\n", from.size(), to.size(), to["z"], (int)nothing.empty(), (int)inserted.inserted);
  std::set<int> some = {1, 2, 3}, others = {3, 4};
  others.merge(some);
  auto two = others.extract(2);
  two.value() = 20;
  others.insert(std::move(two));
  int i = 0;
  for (int x : others) printf("%d%c", x, ++i < 4 ? ' ' : '\n');

  opterr = 0;
  int c, which = -1;
  char *words[] = {(char *)"p", (char *)"--size=12", (char *)"file", (char *)"--verb", (char *)"-s", (char *)"7", (char *)"--si", nullptr};
  while ((c = getopt_long(7, words, "s:v", longs, &which)) != -1) printf("%c %s %d;", c, optarg ? optarg : "-", c == '?' ? optopt : which);
  printf("| %d %s\n", 7 - optind, words[optind]);
  optind = 1;
  char *single[] = {(char *)"p", (char *)"-size", (char *)"3", (char *)"-verb", (char *)"--nothing", nullptr};
  while ((c = getopt_long_only(5, single, "s:v", longs, &which)) != -1) printf("%c %s %d;", c, optarg ? optarg : "-", which);
  printf("\n");
  return 0;
}
