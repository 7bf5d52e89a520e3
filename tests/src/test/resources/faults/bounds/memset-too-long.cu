// PORT6001
#include <cstdio>

__global__ void test(int *a) { a[threadIdx.x] = 1; }

int main() {
    int *a;
    cudaMalloc(&a, 64 * sizeof(int));
#ifdef FIXED
    cudaMemset(a, 0, 64 * sizeof(int));
#else
    cudaMemset(a, 0, 65 * sizeof(int)); // here
#endif
    test<<<1, 64>>>(a);
    cudaFree(a);
}
