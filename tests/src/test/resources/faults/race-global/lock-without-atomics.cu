// PORT6101
#include <cstdio>

__device__ int total = 0;

__global__ void test(int *a, int *b) {
    if (threadIdx.x == 0) {
#ifdef FIXED
        atomicAdd(&total, a[blockIdx.x]);
#else
        int before = total; // here
        total = before + a[blockIdx.x]; // first
#endif
    }
}

int main() {
    int host[64];
    for (int i = 0; i < 64; i++) host[i] = (int)(i % 13 + 1);
    int *a, *b;
    cudaMalloc(&a, sizeof host);
    cudaMalloc(&b, sizeof host);
    cudaMemcpy(a, host, sizeof host, cudaMemcpyHostToDevice);
    cudaMemset(b, 0, sizeof host);
    test<<<4, 16>>>(a, b);
    cudaMemcpy(host, b, sizeof host, cudaMemcpyDeviceToHost);
    long sum = 0;
    for (int i = 0; i < 64; i++) sum += (long)host[i];
    printf("%ld\n", sum);
    cudaFree(a);
    cudaFree(b);
}
