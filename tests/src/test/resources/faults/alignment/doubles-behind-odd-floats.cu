// PORT6002
#include <cstdio>

__global__ void test(int *a, int *b) {
    extern __shared__ char memory[];
    float *floats = (float *)memory;
#ifdef FIXED
    double *doubles = (double *)(floats + 66);
#else
    double *doubles = (double *)(floats + 65);
#endif
    int t = threadIdx.x;
    floats[t] = a[t];
    doubles[t] = a[t]; // here
    b[t] = (int)(floats[t] + doubles[t]);
}

int main() {
    int host[64];
    for (int i = 0; i < 64; i++) host[i] = (int)(i % 13 + 1);
    int *a, *b;
    cudaMalloc(&a, sizeof host);
    cudaMalloc(&b, sizeof host);
    cudaMemcpy(a, host, sizeof host, cudaMemcpyHostToDevice);
    cudaMemset(b, 0, sizeof host);
    test<<<1, 64, 1024>>>(a, b);
    cudaMemcpy(host, b, sizeof host, cudaMemcpyDeviceToHost);
    long sum = 0;
    for (int i = 0; i < 64; i++) sum += (long)host[i];
    printf("%ld\n", sum);
    cudaFree(a);
    cudaFree(b);
}
