// PORT6101
#include <cstdio>

__global__ void test(int *a, int *b) {
    __shared__ int tile[64];
    int t = threadIdx.x;
    int sum = 0;
    for (int round = 0; round < 3; round++) {
        tile[t] = a[(t + round) % 64] + round; // here
        __syncthreads();
        sum += tile[63 - t]; // first
#ifdef FIXED
        __syncthreads();
#endif
    }
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
