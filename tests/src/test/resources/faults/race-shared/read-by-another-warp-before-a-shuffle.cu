// PORT6101
#include <cstdio>

__global__ void test(int *a, int *b) {
    __shared__ int tile;
    int t = threadIdx.x;
    for (int turn = 0; turn < 4; turn++) {
#ifdef FIXED
        __syncthreads();
#endif
        if (t == 0) tile = a[turn]; // here
        __syncthreads();
        int sum = tile + t;
        for (int d = 16; d > 0; d /= 2) sum += __shfl_xor_sync(0xffffffffu, sum, d);
        b[t] = sum;
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
