// PORT6014
#include <cstdio>

__global__ void test(int *a, int *b) {
    __shared__ int sums[4];
    int t = threadIdx.x;
#ifdef FIXED
    if (t < 4) sums[t] = 0;
    __syncthreads();
#endif
    if (t < 4) {
        for (int i = 0; i < 16; i++) sums[t] += a[16 * t + i]; // here
        b[t] = sums[t];
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
    test<<<1, 64>>>(a, b);
    cudaMemcpy(host, b, sizeof host, cudaMemcpyDeviceToHost);
    long sum = 0;
    for (int i = 0; i < 64; i++) sum += (long)host[i];
    printf("%ld\n", sum);
    cudaFree(a);
    cudaFree(b);
}
