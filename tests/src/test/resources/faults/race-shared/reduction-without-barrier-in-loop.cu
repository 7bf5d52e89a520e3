// PORT6101
#include <cstdio>

__global__ void test(int *a, int *b) {
    __shared__ int tile[128];
    int t = threadIdx.x;
    tile[t] = a[t];
    tile[t + 64] = 0;
    __syncthreads();
    for (int s = 64; s > 0; s >>= 1) {
        if (t < s) {
            tile[t] += tile[t + s]; // here first
        }
#ifdef FIXED
        __syncthreads();
#endif
    }
    if (t == 0) b[0] = tile[0];
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
