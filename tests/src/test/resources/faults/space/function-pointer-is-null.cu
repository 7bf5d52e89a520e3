// PORT6004
#include <cstdio>

typedef int (*Operation)(int);
__device__ int twice(int x) { return 2 * x; }

__global__ void test(int *a, int *b) {
    int t = threadIdx.x;
#ifdef FIXED
    Operation operation = twice;
#else
    Operation operation = twice;
    if (a[t] > 12) operation = nullptr;
#endif
    b[t] = operation(a[t]); // here
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
