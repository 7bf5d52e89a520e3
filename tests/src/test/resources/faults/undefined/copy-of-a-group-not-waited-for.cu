// PORT6014
#include <cooperative_groups.h>
#include <cooperative_groups/memcpy_async.h>
#include <cstdio>
namespace cg = cooperative_groups;

__global__ void test(int *a, int *b) {
    __shared__ int tile[64];
    int t = threadIdx.x;
    cg::thread_block block = cg::this_thread_block();
    cg::memcpy_async(block, tile, a, sizeof tile);
#ifdef FIXED
    cg::wait(block);
#endif
    b[t] = tile[t] * 3; // here
}

int main() {
    int host[256];
    for (int i = 0; i < 256; i++) host[i] = (int)(i % 13 + 1);
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
