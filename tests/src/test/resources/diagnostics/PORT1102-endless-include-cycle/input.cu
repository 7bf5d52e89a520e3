#include "a.h"

int main() { return 0; }
