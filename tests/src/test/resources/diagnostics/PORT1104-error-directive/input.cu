#ifndef TILE
#error define TILE
#endif

int main() { return 0; }
