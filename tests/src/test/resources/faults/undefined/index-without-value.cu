// PORT6014
#include <cstdio>

__global__ void test(int *a, int *index, int *b) {
    int t = threadIdx.x;
    b[t] = a[index[t] & 63]; // here
}

int main() {
    int host[64];
    for (int i = 0; i < 64; i++) host[i] = i;
    int *a, *index, *b;
    cudaMalloc(&a, sizeof host);
    cudaMalloc(&index, sizeof host);
    cudaMalloc(&b, sizeof host);
    cudaMemcpy(a, host, sizeof host, cudaMemcpyHostToDevice);
#ifdef FIXED
    cudaMemcpy(index, host, sizeof host, cudaMemcpyHostToDevice);
#else
    cudaMemcpy(index, host, sizeof host / 2, cudaMemcpyHostToDevice);
#endif
    test<<<1, 64>>>(a, index, b);
    cudaFree(a);
    cudaFree(index);
    cudaFree(b);
}
