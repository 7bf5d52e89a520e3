#include <cstdio>

// How many run together is what the device likes, but none of them is a lane that does not ask.
__global__ void count(int* out, int* taken) {
    int i = threadIdx.x;
    unsigned together = 0;
    if ((i & 1) == 1) {
        together = __activemask();
    }
    if (i % 2 == 1) {
        atomicAdd(taken, 1);
        out[i] = __popc(together);
    }
}

int main() {
    int *out, *taken;
    cudaMallocManaged(&out, 64 * sizeof(int));
    cudaMallocManaged(&taken, sizeof(int));
    *taken = 0;
    count<<<1, 64>>>(out, taken);
    cudaDeviceSynchronize();
    printf("%d\n", *taken);
    cudaFree(out);
    cudaFree(taken);
    return 0;
}
