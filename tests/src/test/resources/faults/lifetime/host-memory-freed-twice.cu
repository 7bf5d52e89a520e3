// PORT6003
#include <cstdio>

__global__ void test(int *a) { a[threadIdx.x] = 1; }

int main() {
    int *a;
    int *host = (int *)malloc(64);
    cudaMalloc(&a, 64);
    test<<<1, 16>>>(a);
    cudaFree(a);
    free(host);
#ifndef FIXED
    free(host); // here
#endif
}
