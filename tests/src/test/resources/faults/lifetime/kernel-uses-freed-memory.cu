// PORT6003
#include <cstdio>

__global__ void test(int *a, int *b) { b[threadIdx.x] = a[threadIdx.x]; } // here

int main() {
    int *a, *b;
    cudaMalloc(&a, 64 * sizeof(int));
    cudaMalloc(&b, 64 * sizeof(int));
    cudaMemset(a, 0, 64 * sizeof(int));
#ifdef FIXED
    test<<<1, 64>>>(a, b);
    cudaFree(a);
#else
    cudaFree(a);
    test<<<1, 64>>>(a, b);
#endif
    cudaFree(b);
}
