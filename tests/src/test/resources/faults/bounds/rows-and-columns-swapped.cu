// PORT6001
#include <cstdio>

__global__ void test(int *a, int *b) {
    int row = threadIdx.x / 16;
    int column = threadIdx.x % 16;
#ifdef FIXED
    b[row * 16 + column] = a[row * 16 + column];
#else
    b[column * 16 + row] = a[row * 16 + column]; // here
#endif
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
