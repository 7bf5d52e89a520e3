// PORT6101
#include <cstdio>

__global__ void test(int *a, int *b) {
    __shared__ int tile[8][9];
    int x = threadIdx.x % 8;
    int y = threadIdx.x / 8;
    tile[y][x] = a[y * 8 + x]; // first
#ifdef FIXED
    __syncthreads();
#endif
    b[y * 8 + x] = tile[x][y]; // here
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
