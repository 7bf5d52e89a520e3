#pragma once
#include <stdlib.h>
// Memory of a function; here it outlives it.
inline void *alloca(size_t bytes) { return malloc(bytes); }
