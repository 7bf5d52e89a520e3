#include <cstdio>

__global__ void twice(int *x) {
    x[threadIdx.x] = x[threadIdx.x] * 2;
}

__global__ void next(int *x) {
    x[threadIdx.x] = x[threadIdx.x] + 1;
}

int main() {
    int host[32];
    for (int i = 0; i < 32; i++) {
        host[i] = i;
    }
    int *x;
    cudaMalloc(&x, sizeof(host));
    cudaMemcpy(x, host, sizeof(host), cudaMemcpyHostToDevice);
    for (int i = 0; i < 3; i++) {
        twice<<<1, 32>>>(x);
        next<<<1, 32>>>(x);
    }
    cudaMemcpy(host, x, sizeof(host), cudaMemcpyDeviceToHost);
    printf("%d\n", host[31]);
    cudaFree(x);
    return 0;
}
