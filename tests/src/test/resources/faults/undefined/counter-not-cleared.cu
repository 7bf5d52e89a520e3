// PORT6014
#include <cstdio>

__global__ void test(const int *in, int *positives) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (in[i] > 0) {
        atomicAdd(positives, 1); // here
    }
}

int main() {
    int host[64];
    int *in, *positives, count;
    for (int i = 0; i < 64; i++) host[i] = i % 3 - 1;
    cudaMalloc(&in, sizeof host);
    cudaMalloc(&positives, sizeof(int));
    cudaMemcpy(in, host, sizeof host, cudaMemcpyHostToDevice);
#ifdef FIXED
    cudaMemset(positives, 0, sizeof(int));
#endif
    test<<<2, 32>>>(in, positives);
    cudaMemcpy(&count, positives, sizeof(int), cudaMemcpyDeviceToHost);
    printf("%d\n", count);
    cudaFree(in);
    cudaFree(positives);
}
