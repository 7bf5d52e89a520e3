__global__ void k(int *p) { p[0] = threadIdx.w; }

int main() { return 0; }
