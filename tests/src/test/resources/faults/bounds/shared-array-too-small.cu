// PORT6001
#include <cstdio>

__global__ void test(int *a, int *b) {
#ifdef FIXED
    __shared__ int tile[66];
#else
    __shared__ int tile[65];
#endif
    int t = threadIdx.x;
    tile[t + 1] = a[t];
    if (t == 0) tile[0] = 0;
    if (t == 63) tile[65] = 0; // here
    __syncthreads();
    b[t] = tile[t] + tile[t + 2];
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
