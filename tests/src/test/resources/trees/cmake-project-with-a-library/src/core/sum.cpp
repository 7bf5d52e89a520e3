#include <numeric>
#include "app/api.h"
real sum(const real *x, int n) { return std::accumulate(x, x + n, real(0)); }
