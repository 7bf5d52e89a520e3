// PORT6101
#include <cstdio>

__global__ void test(int *a, int *seen) {
    int t = threadIdx.x;
    if (t == 40) a[0] = 100; // here
#ifdef FIXED
    __syncthreads();
#endif
    seen[t] = atomicOr(&a[0], 0); // first
}

int main() {
    int *a, *seen;
    cudaMallocManaged(&a, sizeof(int));
    cudaMallocManaged(&seen, 64 * sizeof(int));
    a[0] = 1;
    test<<<1, 64>>>(a, seen);
    cudaDeviceSynchronize();
    long sum = 0;
    for (int i = 0; i < 64; i++) sum += seen[i];
    printf("%ld\n", sum);
    cudaFree(a);
    cudaFree(seen);
}
