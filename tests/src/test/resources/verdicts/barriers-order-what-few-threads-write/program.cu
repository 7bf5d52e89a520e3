#include <cstdio>

__global__ void fill(int *to) {
    __shared__ int tree[64];
    tree[threadIdx.x] = 1;
    tree[threadIdx.x + 32] = 1;
    int stride = 32;
    for (int d = 1; d <= 32; d *= 2) {
        __syncthreads();
        if (threadIdx.x < d) {
            int a = 2 * stride * threadIdx.x + stride - 1;
            int b = a + stride;
            int t = tree[a];
            tree[a] = tree[b];
            tree[b] += t;
        }
        stride /= 2;
    }
    __syncthreads();
    to[threadIdx.x] = tree[threadIdx.x] + tree[threadIdx.x + 32];
}

int main() {
    int *x;
    int host[32];
    cudaMalloc(&x, sizeof(host));
    fill<<<1, 32>>>(x);
    cudaMemcpy(host, x, sizeof(host), cudaMemcpyDeviceToHost);
    printf("%d %d\n", host[0], host[31]);
    cudaFree(x);
    return 0;
}
