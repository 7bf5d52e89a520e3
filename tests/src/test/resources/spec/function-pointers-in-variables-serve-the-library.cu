// Fact: a function pointer in a variable serves 'atexit', 'qsort' and 'bsearch'.
// expect: 1 2 3 at 1
// expect: 3 2 1 bye
#include <cstdio>
#include <cstdlib>

typedef int (*Compare)(const void *, const void *);
int up(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
int down(const void *a, const void *b) { return *(const int *)b - *(const int *)a; }
void sort(int *values, int n, int (*compare)(const void *, const void *)) { qsort(values, n, sizeof(int), compare); }
void bye() { puts("bye"); }

int main(int argc, char **) {
  int values[] = {3, 1, 2}, key = 2;
  Compare orders[] = {up, down};
  sort(values, 3, argc > 5 ? down : up);
  int *found = (int *)bsearch(&key, values, 3, sizeof(int), orders[0]);
  printf("%d %d %d at %d\n", values[0], values[1], values[2], (int)(found - values));
  qsort(values, 3, sizeof(int), orders[1]);
  void (*leave)() = bye;
  atexit(leave);
  printf("%d %d %d ", values[0], values[1], values[2]);
  return 0;
}
