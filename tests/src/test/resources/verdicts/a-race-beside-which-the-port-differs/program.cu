#include <cstdio>

__global__ void count(int *counts, const int *values) {
    counts[values[threadIdx.x]]++;
}

int main() {
    int host[32], total[4];
    for (int i = 0; i < 32; i++) {
        host[i] = i / 8;
    }
    int *values, *counts;
    cudaMalloc(&values, sizeof host);
    cudaMalloc(&counts, sizeof total);
    cudaMemcpy(values, host, sizeof host, cudaMemcpyHostToDevice);
    cudaMemset(counts, 0, sizeof total);
    count<<<1, 32>>>(counts, values);
    cudaMemcpy(total, counts, sizeof total, cudaMemcpyDeviceToHost);
    printf("%d\n", total[0]);
    cudaFree(values);
    cudaFree(counts);
    return 0;
}
