// PORT6003
#include <cstdio>

__global__ void test(int *a) { a[threadIdx.x] = threadIdx.x; }

int main() {
    int host[64];
    int *a;
    cudaMalloc(&a, sizeof host);
    test<<<1, 64>>>(a);
#ifndef FIXED
    cudaFree(a);
#endif
    cudaMemcpy(host, a, sizeof host, cudaMemcpyDeviceToHost); // here
    printf("%d\n", host[1]);
#ifdef FIXED
    cudaFree(a);
#endif
}
