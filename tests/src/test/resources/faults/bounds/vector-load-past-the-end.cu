// PORT6001
#include <cstdio>

__global__ void test(int *a, int *b) {
    int t = threadIdx.x;
#ifdef FIXED
    if (t < 15)
#else
    if (t < 16)
#endif
    {
        int4 four = ((int4 *)a)[t]; // here
        b[t] = four.x + four.w;
    }
}

int main() {
    int host[62];
    for (int i = 0; i < 62; i++) host[i] = (int)(i % 13 + 1);
    int *a, *b;
    cudaMalloc(&a, sizeof host);
    cudaMalloc(&b, sizeof host);
    cudaMemcpy(a, host, sizeof host, cudaMemcpyHostToDevice);
    cudaMemset(b, 0, sizeof host);
    test<<<1, 64>>>(a, b);
    cudaMemcpy(host, b, sizeof host, cudaMemcpyDeviceToHost);
    long sum = 0;
    for (int i = 0; i < 62; i++) sum += (long)host[i];
    printf("%ld\n", sum);
    cudaFree(a);
    cudaFree(b);
}
