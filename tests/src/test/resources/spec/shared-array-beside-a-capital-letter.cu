// Fact: a shared array 'k' and a parameter 'K' are two variables, in functions and in templates.
// expect: 33
// expect: 7 14
#include <cstdio>

__global__ void attend(const int *Q, const int *K, int *O) {
    __shared__ int q[32], k[32];
    q[threadIdx.x] = Q[threadIdx.x];
    k[threadIdx.x] = K[threadIdx.x];
    __syncthreads();
    O[threadIdx.x] = q[31 - threadIdx.x] + k[threadIdx.x];
}

template <int N> __global__ void tile(const int *in, int *out) {
    const int TILE = N;
    __shared__ int tile[N];
    tile[threadIdx.x] = in[threadIdx.x];
    __syncthreads();
    {
        int SUM = tile[TILE - 1 - threadIdx.x];
        __shared__ int sum;
        if (threadIdx.x == 0) sum = SUM;
        __syncthreads();
        out[threadIdx.x] = sum + SUM;
    }
}

int main() {
    int h[32], *q, *k, *o;
    for (int i = 0; i < 32; ++i) h[i] = i;
    cudaMalloc(&q, sizeof h);
    cudaMalloc(&k, sizeof h);
    cudaMalloc(&o, sizeof h);
    cudaMemcpy(q, h, sizeof h, cudaMemcpyHostToDevice);
    for (int &i : h) ++i;
    cudaMemcpy(k, h, sizeof h, cudaMemcpyHostToDevice);
    attend<<<1, 32>>>(q, k, o);
    cudaMemcpy(h, o, sizeof h, cudaMemcpyDeviceToHost);
    printf("%d\n", h[5] + 1);
    tile<8><<<1, 8>>>(q, o);
    tile<8><<<1, 8>>>(q, o);
    cudaMemcpy(h, o, sizeof h, cudaMemcpyDeviceToHost);
    printf("%d %d\n", h[7], h[0]);
}
