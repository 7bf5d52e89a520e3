// PORT6014
#include <cstdio>

__global__ void test(int *a, int *sum) { sum[threadIdx.x] += a[threadIdx.x]; } // here

int main() {
    int host[64];
    int *a, *sum;
    cudaMalloc(&a, sizeof host);
    cudaMalloc(&sum, sizeof host);
    cudaMemset(a, 1, sizeof host);
#ifdef FIXED
    cudaMemset(sum, 0, sizeof host);
#endif
    test<<<1, 64>>>(a, sum);
    cudaMemcpy(host, sum, sizeof host, cudaMemcpyDeviceToHost);
    printf("%d\n", host[5]);
    cudaFree(a);
    cudaFree(sum);
}
