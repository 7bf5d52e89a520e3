// PORT6002
#include <cstdio>

__global__ void test(int *a, int *b) {
    int t = threadIdx.x;
    if (t < 8) {
#ifdef FIXED
        int2 two = *(int2 *)(a + 2 * t);
#else
        int2 two = *(int2 *)(a + 2 * t + 1); // here
#endif
        b[t] = two.x + two.y;
    }
}

int main() {
    int host[64];
    for (int i = 0; i < 64; i++) host[i] = (int)(i % 13 + 1);
    int *a, *b;
    cudaMalloc(&a, sizeof host);
    cudaMalloc(&b, sizeof host);
    cudaMemcpy(a, host, sizeof host, cudaMemcpyHostToDevice);
    cudaMemset(b, 0, sizeof host);
    test<<<1, 64>>>(a, b);
    cudaMemcpy(host, b, sizeof host, cudaMemcpyDeviceToHost);
    long sum = 0;
    for (int i = 0; i < 64; i++) sum += (long)host[i];
    printf("%ld\n", sum);
    cudaFree(a);
    cudaFree(b);
}
