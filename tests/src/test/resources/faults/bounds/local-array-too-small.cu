// PORT6001
#include <cstdio>

__global__ void test(int *a, int *b) {
#ifdef FIXED
    int digits[4];
#else
    int digits[3];
#endif
    int t = threadIdx.x;
    for (int i = 0; i < 4; i++) digits[i] = a[t] >> i & 1; // here
    int sum = 0;
    for (int i = 0; i < 3; i++) sum += digits[i];
    b[t] = sum;
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
