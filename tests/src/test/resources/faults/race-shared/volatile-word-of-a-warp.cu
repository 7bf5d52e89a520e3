// PORT6101
#include <cstdio>

// Lanes leave a word for whoever comes: which of them wins matters to none.
__global__ void test(int *a, int *b) {
    __shared__ int chosen;
    int t = threadIdx.x;
    if (t == 0) {
        chosen = -1;
    }
    __syncthreads();
#ifdef FIXED
    volatile int *word = &chosen;
#else
    int *word = &chosen;
#endif
    if (a[t] > 6) {
        *word = t; // here
    }
    b[t] = *word < 64 ? a[t] : 0;
}

int main() {
    int host[64];
    for (int i = 0; i < 64; i++) host[i] = i % 13 + 1;
    int *a, *b;
    cudaMalloc(&a, sizeof host);
    cudaMalloc(&b, sizeof host);
    cudaMemcpy(a, host, sizeof host, cudaMemcpyHostToDevice);
    cudaMemset(b, 0, sizeof host);
    test<<<1, 64>>>(a, b);
    cudaMemcpy(host, b, sizeof host, cudaMemcpyDeviceToHost);
    long sum = 0;
    for (int i = 0; i < 64; i++) sum += host[i];
    printf("%ld\n", sum);
    cudaFree(a);
    cudaFree(b);
}
