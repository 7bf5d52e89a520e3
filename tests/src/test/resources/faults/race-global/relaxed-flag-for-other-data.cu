// PORT6101
#include <cstdio>

// What comes before a release is seen behind an acquire; what is merely relaxed orders nothing else.
__global__ void test(int *a, int *b) {
    if (blockIdx.x == 0 && threadIdx.x == 0) {
        a[0] = 7; // first
#ifdef FIXED
        asm volatile("st.release.gpu.global.s32 [%0], %1;" ::"l"(b + 127), "r"(1) : "memory");
#else
        asm volatile("st.relaxed.gpu.global.s32 [%0], %1;" ::"l"(b + 127), "r"(1) : "memory");
#endif
    }
    if (blockIdx.x == 1 && threadIdx.x == 0) {
        int seen = 0;
        while (seen == 0) {
#ifdef FIXED
            asm volatile("ld.acquire.gpu.global.s32 %0, [%1];" : "=r"(seen) : "l"(b + 127) : "memory");
#else
            asm volatile("ld.relaxed.gpu.global.s32 %0, [%1];" : "=r"(seen) : "l"(b + 127) : "memory");
#endif
        }
        b[1] = a[0]; // here
    }
}

int main() {
    int host[128];
    for (int i = 0; i < 128; i++) host[i] = i % 13 + 1;
    int *a, *b;
    cudaMalloc(&a, sizeof host);
    cudaMalloc(&b, sizeof host);
    cudaMemcpy(a, host, sizeof host, cudaMemcpyHostToDevice);
    cudaMemset(b, 0, sizeof host);
    test<<<2, 64>>>(a, b);
    cudaMemcpy(host, b, sizeof host, cudaMemcpyDeviceToHost);
    long sum = 0;
    for (int i = 0; i < 128; i++) sum += host[i];
    printf("%ld\n", sum);
    cudaFree(a);
    cudaFree(b);
}
