#include "table.h"

const struct Entry entries[] = {{1, {10}}, {2, {20, 21}}, {3, {30, 31, 32}}};
const int entry_count = 3;
