// PORT6101
#include <cstdio>

__global__ void test(int *a, int *b) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
#ifdef FIXED
    if (a[(i + 1) % 64] > 6) {
#else
    if (b[(i + 1) % 64] == 0) { // first
#endif
        b[i] = a[i]; // here
    }
}

int main() {
    int host[64];
    for (int i = 0; i < 64; i++) host[i] = (int)(i % 13 + 1);
    int *a, *b;
    cudaMalloc(&a, sizeof host);
    cudaMalloc(&b, sizeof host);
    cudaMemcpy(a, host, sizeof host, cudaMemcpyHostToDevice);
    cudaMemset(b, 0, sizeof host);
    test<<<2, 32>>>(a, b);
    cudaMemcpy(host, b, sizeof host, cudaMemcpyDeviceToHost);
    long sum = 0;
    for (int i = 0; i < 64; i++) sum += (long)host[i];
    printf("%ld\n", sum);
    cudaFree(a);
    cudaFree(b);
}
