// PORT6101
#include <cstdio>
#include <cub/cub.cuh>

typedef cub::BlockReduce<int, 64> Reduce;


__global__ void test(int *a, int *b) {
    __shared__ Reduce::TempStorage storage;
    int t = threadIdx.x;
    int sum = Reduce(storage).Sum(a[t]);
#ifdef FIXED
    __syncthreads();
#endif
    int most = Reduce(storage).Sum(2 * a[t]); // here
    if (t == 0) {
        b[0] = sum;
        b[1] = most;
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
    printf("%d %d\n", host[0], host[1]);
    cudaFree(a);
    cudaFree(b);
}
