__global__ void good(int *p) { p[0] = 1; }

__global__ void bad(int *p) { p[0] = = 1; }

int main() { return 0; }
