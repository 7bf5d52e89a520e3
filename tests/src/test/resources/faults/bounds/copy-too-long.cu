// PORT6001
#include <cstdio>

__global__ void test(int *a) { a[threadIdx.x] = 1; }

int main() {
    int host[64];
    int *a;
    cudaMalloc(&a, 32 * sizeof(int));
    test<<<1, 32>>>(a);
#ifdef FIXED
    cudaMemcpy(host, a, 32 * sizeof(int), cudaMemcpyDeviceToHost);
#else
    cudaMemcpy(host, a, sizeof host, cudaMemcpyDeviceToHost); // here
#endif
    printf("%d\n", host[0]);
    cudaFree(a);
}
