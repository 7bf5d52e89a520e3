#include "shapes.h"
#include <stdlib.h>

typedef struct {
  char tag;
  shape *where;
} local_pair;

int total_corners;
float weights[4] = {1, 2, 3, 4};

static int helper(int x) { return x * 10; }

int last_area(shape_list *list) { return (int)list->items[list->count - 1].area; }

shape_list *make_shapes(int count) {
  int i;
  local_pair last;
  shape_list *list = malloc(sizeof(struct shape_list));
  list->count = count;
  list->items = calloc(count, sizeof(shape));
  for (i = 0; i < count; i++) {
    last.tag = 'a' + i;
    last.where = &list->items[i];
    last.where->corners = i + 3;
    last.where->area = helper(i);
    total_corners += last.where->corners;
  }
  return list;
}
