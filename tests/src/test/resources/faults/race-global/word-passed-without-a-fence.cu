// PORT6101
#include <cstdio>

// Who asks by a swap that fails is told as well as one that has swapped.
__global__ void test(int *data, int *flag, int *out) {
    if (threadIdx.x != 0) {
        return;
    }
    if (blockIdx.x == 0) {
        *data = 42; // first
#ifdef FIXED
        __threadfence();
#endif
        atomicExch(flag, 1);
    } else {
        while (atomicCAS(flag, 0, 0) == 0) {
        }
#ifdef FIXED
        __threadfence();
#endif
        out[blockIdx.x] = *data; // here
    }
}

int main() {
    int *memory, host[8];
    cudaMalloc(&memory, sizeof host);
    cudaMemset(memory, 0, sizeof host);
    test<<<3, 32>>>(memory, memory + 1, memory + 2);
    cudaMemcpy(host, memory, sizeof host, cudaMemcpyDeviceToHost);
    printf("%d %d\n", host[3], host[4]);
    cudaFree(memory);
}
