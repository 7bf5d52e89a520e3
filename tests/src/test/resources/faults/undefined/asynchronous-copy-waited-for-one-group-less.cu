// PORT6014
#include <cstdio>
#include <cuda_pipeline.h>

__global__ void test(int *a, int *b) {
    __shared__ int tiles[2][64];
    int t = threadIdx.x;
    for (int i = 0; i < 2; i++) {
        __pipeline_memcpy_async(&tiles[i][t], &a[i * 64 + t], sizeof(int));
        __pipeline_commit();
    }
    __pipeline_wait_prior(1);
    int first = tiles[0][t];
#ifdef FIXED
    __pipeline_wait_prior(0);
#endif
    b[t] = first + tiles[1][t]; // here
}

int main() {
    int host[256];
    for (int i = 0; i < 256; i++) host[i] = (int)(i % 13 + 1);
    int *a, *b;
    cudaMalloc(&a, sizeof host);
    cudaMalloc(&b, sizeof host);
    cudaMemcpy(a, host, sizeof host, cudaMemcpyHostToDevice);
    cudaMemset(b, 0, sizeof host);
    test<<<1, 64>>>(a, b);
    cudaMemcpy(host, b, sizeof host, cudaMemcpyDeviceToHost);
    long sum = 0;
    for (int i = 0; i < 64; i++) sum += (long)host[i];
    printf("%ld\n", sum);
    cudaFree(a);
    cudaFree(b);
}
