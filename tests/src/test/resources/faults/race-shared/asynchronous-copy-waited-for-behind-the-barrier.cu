// PORT6101
#include <cstdio>
#include <cuda_pipeline.h>

__global__ void test(int *a, int *b) {
    __shared__ int tile[64];
    int t = threadIdx.x;
    __pipeline_memcpy_async(&tile[t], &a[t], sizeof(int));
    __pipeline_commit();
#ifdef FIXED
    __pipeline_wait_prior(0);
    __syncthreads();
#else
    __syncthreads();
    __pipeline_wait_prior(0); // first
#endif
    b[t] = tile[(t + 1) % 64]; // here
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
