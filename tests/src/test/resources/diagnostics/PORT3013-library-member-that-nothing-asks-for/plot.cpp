#include <plotting.h>

void plot(const int *x, int n) { plotting::draw(x, n); }
