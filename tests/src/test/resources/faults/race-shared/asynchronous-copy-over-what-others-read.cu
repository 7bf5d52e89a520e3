// PORT6101
#include <cstdio>

__global__ void test(int *a, int *b) {
    __shared__ int tile[64];
    int t = threadIdx.x;
    unsigned place = (unsigned)__cvta_generic_to_shared(&tile[t]);
    tile[t] = a[t];
    __syncthreads();
    int sum = tile[63 - t]; // first
#ifdef FIXED
    __syncthreads();
#endif
    asm volatile("cp.async.ca.shared.global [%0], [%1], 4;" ::"r"(place), "l"(a + 64 + t)); // here
    asm volatile("cp.async.wait_all;");
    __syncthreads();
    b[t] = sum + tile[63 - t];
}

int main() {
    int host[256];
    for (int i = 0; i < 256; i++) host[i] = (int)(i % 13 + 1);
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
