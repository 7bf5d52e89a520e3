#include <cstdio>
#include <ctime>

__global__ void store(long *out, long seed) {
    *out = seed;
}

int main() {
    long *out;
    cudaMalloc(&out, sizeof(long));
    store<<<1, 1>>>(out, clock());
    cudaDeviceSynchronize();
    cudaFree(out);
    printf("%ld\n", (long)clock());
    return 0;
}
