// PORT6101
#include <cstdio>

#define LABEL(parent, i) (((volatile int *)parent)[i])

// Each thread takes the label of its root, and the root one that is as good.
__global__ void test(int *a, int *b) {
    int i = blockIdx.x * 64 + threadIdx.x;
    int seen = LABEL(a, 127);
    b[i] = seen == 0 ? 0 : i;
    if (i == 100) {
#ifdef FIXED
        LABEL(a, 127) = 55;
#else
        a[127] = 55; // here
#endif
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
