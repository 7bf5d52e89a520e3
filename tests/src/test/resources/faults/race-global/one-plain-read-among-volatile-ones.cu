// PORT6101
#include <cstdio>

// Among many that look at the word with care, one does not.
__global__ void test(int *a, int *b) {
    int i = blockIdx.x * 64 + threadIdx.x;
    volatile int *word = a + 127;
    int seen = *word;
    if (i == 40) {
#ifdef FIXED
        seen += *word;
#else
        seen += a[127]; // first
#endif
    }
    seen += *word;
    b[i] = seen == 0 ? 0 : i;
    if (i == 100) {
        *word = 55; // here
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
