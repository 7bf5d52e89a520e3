#pragma once
#include <vec.hpp>
#include "config.h"
using real = REAL;
void dots(const Vec<real, 3> *a, const Vec<real, 3> *b, real *out, int n);
real sum(const real *x, int n);
