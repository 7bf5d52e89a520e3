// Fact: PTX ISA, bar.sync: a barrier counts arrivals; whole warps of a block may come to it at different places of the code.
// expect: 33 64 0 62
#include <cstdio>

__global__ void exchange(const int *in, int *out) {
    __shared__ int values[64];
    int t = threadIdx.x;
    if (t < 32) {
        values[t] = in[t] * 2;
        __syncthreads();
        out[t] = values[t + 32];
    } else {
        values[t] = in[t] + 1;
        __syncthreads();
        out[t] = values[t - 32];
    }
}

int main() {
    int host[64];
    for (int i = 0; i < 64; i++) host[i] = i;
    int *in, *out;
    cudaMalloc(&in, sizeof host);
    cudaMalloc(&out, sizeof host);
    cudaMemcpy(in, host, sizeof host, cudaMemcpyHostToDevice);
    exchange<<<1, 64>>>(in, out);
    cudaMemcpy(host, out, sizeof host, cudaMemcpyDeviceToHost);
    printf("%d %d %d %d\n", host[0], host[31], host[32], host[63]);
    cudaFree(in);
    cudaFree(out);
    return 0;
}
