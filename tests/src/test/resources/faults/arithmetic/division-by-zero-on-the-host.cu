// PORT6005
#include <cstdio>

__global__ void test(int *a) { a[blockIdx.x] = 1; }

int main() {
    int device = 0;
    cudaGetDevice(&device);
    int *a;
    cudaMalloc(&a, 64);
#ifdef FIXED
    test<<<16 / (device + 1), 1>>>(a);
#else
    test<<<16 / device, 1>>>(a); // here
#endif
    cudaFree(a);
}
