// PORT6011
#include <cstdio>

__global__ void test(int *a) { a[threadIdx.x] = 1; } // here

int main() {
    int *host = (int *)malloc(64 * sizeof(int));
    int *a;
    cudaMalloc(&a, 64 * sizeof(int));
#ifdef FIXED
    test<<<1, 64>>>(a);
#else
    test<<<1, 64>>>(host);
#endif
    cudaFree(a);
    free(host);
}
