// PORT6101
#include <cstdio>

__global__ void test(int *a, int *b) {
    __shared__ int tile[64];
    int t = threadIdx.x;
    tile[t] = a[t];
    __syncthreads();
    if (t < 32) {
        for (int s = 32; s > 0; s >>= 1) {
            int other = t < s ? tile[t + s] : 0; // first
#ifdef FIXED
            __syncwarp();
#endif
            tile[t] += other; // here
#ifdef FIXED
            __syncwarp();
#endif
        }
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
