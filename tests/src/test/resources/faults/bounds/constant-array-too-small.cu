// PORT6001
#include <cstdio>

__constant__ int weights[4] = {1, 2, 3, 4};

__global__ void test(int *a, int *b) {
    int t = threadIdx.x;
    int sum = 0;
#ifdef FIXED
    for (int i = 0; i < 4; i++)
#else
    for (int i = 0; i <= 4; i++)
#endif
        sum += weights[i] * a[t]; // here
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
