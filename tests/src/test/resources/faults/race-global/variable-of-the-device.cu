// PORT6101
#include <cstdio>

__device__ int largest = 0;

__global__ void test(int *a, int *b) {
    int t = threadIdx.x;
#ifdef FIXED
    atomicMax(&largest, a[t]);
#else
    if (a[t] > largest) largest = a[t]; // here first
#endif
    if (t == 0) b[0] = 1;
}

int main() {
    int host[64];
    for (int i = 0; i < 64; i++) host[i] = (int)(i % 13 + 1);
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
