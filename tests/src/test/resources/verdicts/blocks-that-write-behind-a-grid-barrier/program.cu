#include <cooperative_groups.h>

#include <cstdio>

namespace cg = cooperative_groups;

// The last block writes what the first one wrote: a barrier of the grid orders them, and nothing comes behind.
__global__ void turn(int* values, int n) {
    cg::grid_group grid = cg::this_grid();
    int i = grid.thread_rank();
    values[i] = i;
    grid.sync();
    int other = values[n - 1 - i];
    grid.sync();
    if (blockIdx.x == gridDim.x - 1) {
        values[n - 1 - i] = values[i] - other;
    }
}

int main() {
    int n = 3 * 32;
    int* values;
    cudaMallocManaged(&values, n * sizeof(int));
    void* arguments[] = {&values, &n};
    cudaLaunchCooperativeKernel((void*)turn, dim3(3), dim3(32), arguments, 0, 0);
    cudaDeviceSynchronize();
    printf("%d %d\n", values[0], values[n - 1]);
    cudaFree(values);
    return 0;
}
