// PORT6101
#include <cstdio>

__global__ void test(int *a, int *b) {
    extern __shared__ int memory[];
    int *left = memory;
#ifdef FIXED
    int *right = memory + 64;
#else
    int *right = memory + 60;
#endif
    int t = threadIdx.x;
    left[t] = a[t]; // here
    right[t] = a[t] + 1; // first
    __syncthreads();
    b[t] = left[t] + right[t];
}

int main() {
    int host[64];
    for (int i = 0; i < 64; i++) host[i] = (int)(i % 13 + 1);
    int *a, *b;
    cudaMalloc(&a, sizeof host);
    cudaMalloc(&b, sizeof host);
    cudaMemcpy(a, host, sizeof host, cudaMemcpyHostToDevice);
    cudaMemset(b, 0, sizeof host);
    test<<<1, 64, 128 * sizeof(int)>>>(a, b);
    cudaMemcpy(host, b, sizeof host, cudaMemcpyDeviceToHost);
    long sum = 0;
    for (int i = 0; i < 64; i++) sum += (long)host[i];
    printf("%ld\n", sum);
    cudaFree(a);
    cudaFree(b);
}
