// PORT6101
#include <cstdio>

// A flag that is volatile tells nothing of other data unless fences lie between.
__global__ void test(int *a, int *b) {
    volatile int *flag = b + 127;
    if (blockIdx.x == 0 && threadIdx.x == 0) {
        a[0] = 7; // first
#ifdef FIXED
        __threadfence();
#endif
        *flag = 1;
    }
    if (blockIdx.x == 1 && threadIdx.x == 0) {
        while (*flag == 0) {
        }
#ifdef FIXED
        __threadfence();
#endif
        b[1] = a[0]; // here
    }
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
