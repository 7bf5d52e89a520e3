#include <cstdio>

// Lanes leave the loop at different times, and each round asks who is left.
__global__ void collect(int n, int* log, int* taken) {
    __shared__ int local;
    if (threadIdx.x == 0) {
        local = 0;
    }
    __syncthreads();
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    int x = i + 1;
    while (x != 1 && i < n) {
        if (x % 4 == 1) {
            log[atomicAdd(taken, 1)] = i;
        }
        x = x % 2 ? 3 * x + 1 : x / 2;
        if (__any_sync(__activemask(), x == 1)) {
            atomicMax(&local, x);
        }
    }
    __syncthreads();
    if (threadIdx.x == 0) {
        atomicAdd(taken + 1, local);
    }
}

int main() {
    int *log, *taken;
    cudaMallocManaged(&log, 8192 * sizeof(int));
    cudaMallocManaged(&taken, 2 * sizeof(int));
    taken[0] = taken[1] = 0;
    collect<<<2, 96>>>(150, log, taken);
    cudaDeviceSynchronize();
    long sum = 0;
    for (int i = 0; i < taken[0]; i++) {
        sum += log[i];
    }
    printf("%d %ld\n", taken[0], sum);
    cudaFree(log);
    cudaFree(taken);
    return 0;
}
