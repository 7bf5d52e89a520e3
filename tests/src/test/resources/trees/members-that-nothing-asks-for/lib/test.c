#include "vectors.h"

int main() { return vectors_plot(0, 0) > 0; }
