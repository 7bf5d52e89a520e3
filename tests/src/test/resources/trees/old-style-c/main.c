#include "settings.h"
#include <stdio.h>

/* Definitions from before prototypes, C++ words as names, functions that nobody declared. */
sum(values, count)
int *values, count;
{
  int class = 0, new;
  for (new = 0; new < count; new++) class += values[new];
  return class;
}

float *weights(count, first)
int count;
float first;
{
  float *this = malloc(count * sizeof(float));
  while (count-- > 0) this[count] = first + count;
  return this;
}

static offset = 1;

static last(n) { return n - offset; }

main(argc, argv)
int argc;
char *argv[];
{
  int values[COUNT], i;
  float *w = weights(COUNT, 0.5f);
  for (i = 0; i < COUNT; i++) values[i] = i * SCALE;
  twice(values, COUNT);
  printf("%d %.1f %d %d\n", sum(values, COUNT), w[last(COUNT)], strlen("four"), abs(-7));
  free(w);
  return 0;
}
