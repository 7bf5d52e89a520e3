// PORT6101
#include <cstdio>

__global__ void test(int *a, int *b) {
    __shared__ int sums[64];
    int t = threadIdx.x;
    sums[t] = a[t];
    __syncthreads();
    for (int d = 1; d < 64; d *= 2) {
#ifdef FIXED
        int left = t >= d ? sums[t - d] : 0;
        __syncthreads();
        sums[t] += left;
#else
        if (t >= d) sums[t] += sums[t - d]; // here first
#endif
        __syncthreads();
    }
    b[t] = sums[t];
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
