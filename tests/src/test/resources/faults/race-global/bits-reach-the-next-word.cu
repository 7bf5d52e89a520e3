// PORT6101
#include <cstdio>

// Numbers of 40 bits, or of 64: their rest goes to the next word, which is the next thread's where nothing is left.
#ifdef FIXED
#define BITS 64
#else
#define BITS 40
#endif

__global__ void pack(const unsigned long long *numbers, unsigned *packed) {
    int t = threadIdx.x;
    int rest = BITS - 32;
    packed[2 * t] = (unsigned)numbers[t]; // here
    unsigned high = (unsigned)(numbers[t] >> 32);
    atomicOr(&packed[2 * t + 1], high);
    unsigned beyond = rest == 32 ? 0 : high << rest;
    atomicOr(&packed[2 * t + 2], beyond); // first
}

int main() {
    unsigned long long numbers[32], *from;
    unsigned host[65], *packed;
    for (int i = 0; i < 32; i++) numbers[i] = 0x123456789abcull * (i + 1);
    cudaMalloc(&from, sizeof numbers);
    cudaMalloc(&packed, sizeof host);
    cudaMemcpy(from, numbers, sizeof numbers, cudaMemcpyHostToDevice);
    cudaMemset(packed, 0, sizeof host);
    pack<<<1, 32>>>(from, packed);
    cudaMemcpy(host, packed, sizeof host, cudaMemcpyDeviceToHost);
    unsigned sum = 0;
    for (int i = 0; i < 65; i++) sum += host[i];
    printf("%u\n", sum);
    cudaFree(from);
    cudaFree(packed);
}
