// PORT6101
#include <cstdio>

// A loop around compare-and-swap may begin with a plain read: the swap finds out whether that was old.
__device__ void raise(int *where, int value) {
#ifdef FIXED
    int old = *where;
    while (old < value) {
        int seen = atomicCAS(where, old, value);
        if (seen == old) break;
        old = seen;
    }
#else
    if (*where < value) {
        *where = value; // here first
    }
#endif
}

__global__ void test(int *a, int *b) {
    __shared__ int highest;
    int t = threadIdx.x;
    if (t == 0) highest = 0;
    __syncthreads();
    raise(&highest, a[t]);
    raise(b, a[t] + 1);
    __syncthreads();
    b[t + 32 * blockIdx.x] += highest;
}

int main() {
    int host[64];
    for (int i = 0; i < 64; i++) host[i] = (int)(i % 13 + 1);
    int *a, *b;
    cudaMalloc(&a, sizeof host);
    cudaMalloc(&b, sizeof host);
    cudaMemcpy(a, host, sizeof host, cudaMemcpyHostToDevice);
    cudaMemset(b, 0, sizeof host);
    test<<<1, 32>>>(a, b);
    cudaMemcpy(host, b, sizeof host, cudaMemcpyDeviceToHost);
    long sum = 0;
    for (int i = 0; i < 64; i++) sum += (long)host[i];
    printf("%ld\n", sum);
    cudaFree(a);
    cudaFree(b);
}
