// PORT6101
#include <cstdio>

// An atomic operation and a volatile read of the same word.
__global__ void test(int *a, int *b) {
    int i = blockIdx.x * 64 + threadIdx.x;
    atomicAdd(&a[5], 1); // here
#ifdef FIXED
    int seen = *(volatile int *)&a[5];
    b[i] = seen > 0 ? i : 0;
#else
    a[5] = i; // first
    b[i] = i;
#endif
}

int main() {
    int host[128];
    for (int i = 0; i < 128; i++) host[i] = i % 13 + 1;
    int *a, *b;
    cudaMalloc(&a, sizeof host);
    cudaMalloc(&b, sizeof host);
    cudaMemcpy(a, host, sizeof host, cudaMemcpyHostToDevice);
    cudaMemset(b, 0, sizeof host);
    test<<<2, 64>>>(a, b);
    cudaMemcpy(host, b, sizeof host, cudaMemcpyDeviceToHost);
    long sum = 0;
    for (int i = 0; i < 128; i++) sum += host[i];
    printf("%ld\n", sum);
    cudaFree(a);
    cudaFree(b);
}
