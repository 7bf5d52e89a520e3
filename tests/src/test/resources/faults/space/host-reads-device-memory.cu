// PORT6011
#include <cstdio>

__global__ void test(int *a) { a[threadIdx.x] = 1; }

int main() {
    int host[64];
    int *a;
    cudaMalloc(&a, sizeof host);
    test<<<1, 64>>>(a);
    cudaMemcpy(host, a, sizeof host, cudaMemcpyDeviceToHost);
#ifdef FIXED
    printf("%d\n", host[0]);
#else
    printf("%d\n", a[0]); // here
#endif
    cudaFree(a);
}
