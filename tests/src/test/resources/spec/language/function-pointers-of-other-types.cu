// Fact: a function can be passed as one that takes other pointers, and is called with them.
// expect: 8 3.5
#include <cstdio>

typedef void *(*Routine)(void *);
typedef int (*Compare)(const void *, const void *);

static void *twice(int *x) {
  *x *= 2;
  return x;
}

static int byValue(const float *a, const float *b) { return *a < *b ? -1 : *a > *b; }

static float largest(const void *values, int count, int size, Compare compare) {
  const char *best = (const char *)values;
  for (int i = 1; i < count; i++) {
    const char *next = (const char *)values + i * size;
    if (compare(next, best) > 0) best = next;
  }
  return *(const float *)best;
}

int main() {
  int v = 4;
  Routine routine = (Routine)twice;
  float values[3] = {1.5f, 3.5f, 2.0f};
  printf("%d", *(int *)routine(&v));
  printf(" %.1f\n", largest(values, 3, sizeof(float), (Compare)byValue));
  return 0;
}
