// Fact: a thread may wait for another one in a loop of its own within a loop that counts
// expect: 20
#include <cstdio>

__device__ volatile int flag;

__global__ void handOver(int times, int* taken) {
    if (threadIdx.x != 0) {
        return;
    }
    if (blockIdx.x == 0) {
        for (int i = 0; i < times; i++) {
            while (flag != 0) {
            }
            __threadfence();
            flag = 1;
        }
    } else {
        int count = 0;
        while (true) {
            if (count == times) {
                break;
            }
            while (flag != 1) {
            }
            __threadfence();
            flag = 0;
            count++;
        }
        *taken = count;
    }
}

int main() {
    int* taken;
    cudaMalloc(&taken, sizeof(int));
    handOver<<<2, 32>>>(20, taken);
    int result;
    cudaMemcpy(&result, taken, sizeof(int), cudaMemcpyDeviceToHost);
    printf("%d\n", result);
    cudaFree(taken);
    return 0;
}
