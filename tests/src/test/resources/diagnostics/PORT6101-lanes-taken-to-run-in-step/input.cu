#include <cstdio>

__device__ void lastWarp(volatile int *sums, int t) {
    sums[t] += sums[t + 4];
    sums[t] += sums[t + 2];
    sums[t] += sums[t + 1];
}

__global__ void sum(const int *values, int *out) {
    __shared__ int sums[8];
    sums[threadIdx.x] = values[threadIdx.x];
    __syncthreads();
    if (threadIdx.x < 4) {
        lastWarp(sums, threadIdx.x);
    }
    if (threadIdx.x == 0) {
        *out = sums[0];
    }
}

int main() {
    int host[8] = {1, 2, 3, 4, 5, 6, 7, 8}, *values, *out;
    cudaMalloc(&values, sizeof host);
    cudaMalloc(&out, sizeof(int));
    cudaMemcpy(values, host, sizeof host, cudaMemcpyHostToDevice);
    sum<<<1, 8>>>(values, out);
    cudaDeviceSynchronize();
    cudaFree(values);
    cudaFree(out);
}
