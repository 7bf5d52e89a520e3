#include <cstdio>

__global__ void split(const int* in, int* out, int* owners, int* taken) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    int lane = threadIdx.x & 31;
    unsigned odd = __ballot_sync(0xffffffff, in[i] & 1);
    unsigned below = (1u << lane) - 1;
    int base = 0;
    if (in[i] & 1) {
        int leader = __ffs(odd) - 1;
        if (lane == leader) {
            base = atomicAdd(taken, __popc(odd));
        }
        base = __shfl_sync(odd, base, leader);
        base += __popc(odd & below);
    } else {
        int leader = __ffs(~odd) - 1;
        if (lane == leader) {
            base = atomicAdd(taken, __popc(~odd));
        }
        base = __shfl_sync(~odd, base, leader);
        base += __popc(~odd & below);
    }
    out[base] = in[i];
    owners[base] = i;
}

int main() {
    const int n = 256;
    int *in, *out, *owners, *taken;
    cudaMallocManaged(&in, n * sizeof(int));
    cudaMallocManaged(&out, n * sizeof(int));
    cudaMallocManaged(&owners, n * sizeof(int));
    cudaMallocManaged(&taken, sizeof(int));
    for (int i = 0; i < n; i++) {
        in[i] = i * 7919 % 1013;
    }
    *taken = 0;
    split<<<2, 128>>>(in, out, owners, taken);
    cudaDeviceSynchronize();
    long sum = 0;
    for (int i = 0; i < n; i++) {
        sum += out[i];
    }
    printf("%d %ld\n", *taken, sum);
    cudaFree(in);
    cudaFree(out);
    cudaFree(owners);
    cudaFree(taken);
    return 0;
}
