// PORT6101
#include <cstdio>

template <class Word> __device__ int highest(Word *word, int value) {
    if (*word < value) { // here
        *word = value;
    }
    return *word > 0 ? value : 0;
}

// The same line is a race or none, as the type of the word wants.
__global__ void test(int *a, int *b) {
    int i = blockIdx.x * 64 + threadIdx.x;
    b[i] = highest((volatile int *)a, i);
#ifdef FIXED
    b[i] += highest((volatile int *)a + 1, i);
#else
    b[i] += highest(a + 1, i);
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
