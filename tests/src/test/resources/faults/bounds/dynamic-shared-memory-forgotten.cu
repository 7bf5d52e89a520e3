// PORT6001
#include <cstdio>

__global__ void test(int *a, int *b) {
    extern __shared__ int tile[];
    int t = threadIdx.x;
    tile[t] = a[t]; // here
    __syncthreads();
    b[t] = tile[63 - t];
}

int main() {
    int *a, *b;
    cudaMalloc(&a, 64 * sizeof(int));
    cudaMalloc(&b, 64 * sizeof(int));
    cudaMemset(a, 0, 64 * sizeof(int));
#ifdef FIXED
    test<<<1, 64, 64 * sizeof(int)>>>(a, b);
#else
    test<<<1, 64, 32 * sizeof(int)>>>(a, b);
#endif
    cudaFree(a);
    cudaFree(b);
}
