// PORT6101
#include <cstdio>

// The last element tells whether the work is done: threads of both blocks look and write at any time.
__global__ void test(int *a, int *b) {
    int i = blockIdx.x * 64 + threadIdx.x;
    volatile int *done = b + 127;
    if (a[i] == 1) {
        *done = i + 1;
    }
#ifdef FIXED
    int seen = *done;
#else
    int seen = b[127]; // here
#endif
    if (i < 127) {
        b[i] = seen < 0 ? a[i] : 2 * a[i];
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
