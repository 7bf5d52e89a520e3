#include <cstdio>
int main() { std::printf("read\n"); }
