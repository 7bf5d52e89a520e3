// PORT6001
#include <cstdio>

__global__ void test(int *a) { a[threadIdx.x] = 1; }

int main() {
#ifdef FIXED
    int *host = (int *)malloc(17 * sizeof(int));
#else
    int *host = (int *)malloc(16 * sizeof(int));
#endif
    for (int i = 0; i <= 16; i++) host[i] = i; // here
    int *a;
    cudaMalloc(&a, 16 * sizeof(int));
    test<<<1, 16>>>(a);
    cudaFree(a);
    free(host);
}
