#include "shapes.h"
#include <stdio.h>
#include <stdlib.h>

/* The same name as in list.c, for something else. */
typedef struct {
  int first;
  double second;
} local_pair;

extern int scale_on_device();

static int helper(int x) { return x + 1; }

const int limit = 3;

int last_area();

int main(int argc, char **argv) {
  int i;
  local_pair pair;
  shape_list *list = make_shapes(4);
  float *areas = malloc(list->count * sizeof(float));
  pair.first = helper(1);
  pair.second = 0.5;
  for (i = 0; i < list->count; i++) {
    areas[i] = list->items[i].area;
  }
  scale_on_device(areas, list->count, 2.0f);
  for (i = 0; i < list->count; i++) {
    printf("%d %.1f %.1f\n", list->items[i].corners, areas[i], weights[i]);
  }
  printf("%d %d %.1f %d %d\n", total_corners, pair.first, pair.second, limit, last_area(list));
  free(areas);
  return 0;
}
