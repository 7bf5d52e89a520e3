// Fact: <cuda/atomic> brings the orders and atomics of cuda::std, too, and the order of a release passes on what was written before.
// expect: 99 99 99
// expect: 7
#include <cstdio>
#include <cuda/atomic>

__global__ void pass(int *data, int *raw, int *out) {
    cuda::atomic_ref<int, cuda::thread_scope_device> flag(*raw);
    if (threadIdx.x != 0) {
        return;
    }
    if (blockIdx.x == 0) {
        *data = 99;
        flag.store(1, cuda::std::memory_order_release);
    } else {
        while (flag.load(cuda::std::memory_order_acquire) == 0) {
        }
        out[blockIdx.x - 1] = *data;
    }
}

int main() {
    int *memory, host[5];
    cudaMalloc(&memory, sizeof host);
    cudaMemset(memory, 0, sizeof host);
    pass<<<4, 32>>>(memory, memory + 1, memory + 2);
    cudaMemcpy(host, memory, sizeof host, cudaMemcpyDeviceToHost);
    printf("%d %d %d\n", host[2], host[3], host[4]);
    cudaFree(memory);
    cuda::std::atomic<int> seven(3);
    seven.fetch_add(4, cuda::std::memory_order_relaxed);
    printf("%d\n", seven.load());
}
