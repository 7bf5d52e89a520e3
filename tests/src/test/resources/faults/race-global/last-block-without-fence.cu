// PORT6101
#include <cstdio>

__device__ unsigned int finished = 0;

__global__ void test(int *a, int *b) {
    __shared__ bool last;
    int t = threadIdx.x;
    int sum = 0;
    if (t == 0) {
        for (int i = 0; i < 16; i++) sum += a[blockIdx.x * 16 + i];
        b[blockIdx.x] = sum; // first
#ifdef FIXED
        __threadfence();
#endif
        last = atomicAdd(&finished, 1) == gridDim.x - 1;
    }
    __syncthreads();
    if (last && t == 0) {
        int total = 0;
        for (int i = 0; i < 4; i++) total += b[i]; // here
        b[8] = total;
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
    test<<<4, 16>>>(a, b);
    cudaMemcpy(host, b, sizeof host, cudaMemcpyDeviceToHost);
    long sum = 0;
    for (int i = 0; i < 64; i++) sum += (long)host[i];
    printf("%ld\n", sum);
    cudaFree(a);
    cudaFree(b);
}
