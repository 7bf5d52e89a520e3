// PORT6101
#include <cstdio>

// A thread writes twice, and only the second time with care: others may read what it wrote before.
__global__ void test(int *a, int *b) {
    int i = blockIdx.x * 64 + threadIdx.x;
    volatile int *word = a + 127;
    if (i == 0) {
#ifdef FIXED
        *word = 4;
#else
        a[127] = 4; // first
#endif
        *word = 5;
    }
    int seen = *word; // here
    b[i] = seen == 0 ? 0 : i;
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
