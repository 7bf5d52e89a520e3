// PORT6101
#include <cstdio>

struct Pair { short low; short high; };

__global__ void test(int *a, int *b) {
    Pair *pairs = (Pair *)b;
    int t = threadIdx.x;
    pairs[t].low = a[t]; // first
#ifdef FIXED
    pairs[t].high = a[t] + 1;
#else
    if (t > 0) pairs[t - 1] = Pair{(short)(a[t] + 20), 0}; // here
#endif
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
