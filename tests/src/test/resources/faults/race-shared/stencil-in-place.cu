// PORT6101
#include <cstdio>

__global__ void test(int *a, int *b) {
    __shared__ int row[65];
    int t = threadIdx.x;
    row[t] = a[t];
    if (t == 0) row[64] = 1;
    __syncthreads();
#ifdef FIXED
    int sum = row[t] + row[t + 1];
    __syncthreads();
    row[t] = sum;
#else
    row[t] = row[t] + row[t + 1]; // here first
#endif
    __syncthreads();
    b[t] = row[t];
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
