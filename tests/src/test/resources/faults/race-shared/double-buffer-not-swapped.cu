// PORT6101
#include <cstdio>

__global__ void test(int *a, int *b) {
    __shared__ int buffers[2][64];
    int t = threadIdx.x;
    buffers[0][t] = a[t];
    __syncthreads();
    int from = 0;
    for (int round = 0; round < 4; round++) {
#ifdef FIXED
        int to = 1 - from;
#else
        int to = from;
#endif
        buffers[to][t] = buffers[from][(t + 1) % 64] + 1; // here first
        __syncthreads();
        from = to;
    }
    b[t] = buffers[from][t];
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
