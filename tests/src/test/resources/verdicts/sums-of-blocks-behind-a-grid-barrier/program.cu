#include <cooperative_groups.h>

#include <cstdio>

namespace cg = cooperative_groups;

__global__ void dot(const float* x, const float* y, float* products, float* sum, int n) {
    cg::grid_group grid = cg::this_grid();
    int i = grid.thread_rank();
    if (i < n) {
        products[i] = x[i] * y[i];
    }
    grid.sync();
    if (threadIdx.x == 0) {
        float own = 0.0f;
        for (int k = 0; k < blockDim.x; k++) {
            own += products[blockIdx.x * blockDim.x + k];
        }
        atomicAdd(sum, own);
    }
}

int main() {
    const int n = 8 * 32;
    float *x, *y, *products, *sum;
    cudaMallocManaged(&x, n * sizeof(float));
    cudaMallocManaged(&y, n * sizeof(float));
    cudaMallocManaged(&products, n * sizeof(float));
    cudaMallocManaged(&sum, sizeof(float));
    for (int i = 0; i < n; i++) {
        x[i] = 1.0f / (i + 1);
        y[i] = (i % 7) * 0.3f + 0.1f;
    }
    *sum = 0.0f;
    int count = n;
    void* arguments[] = {&x, &y, &products, &sum, &count};
    cudaLaunchCooperativeKernel((void*)dot, dim3(8), dim3(32), arguments, 0, 0);
    cudaDeviceSynchronize();
    printf("%.1f\n", *sum);
    cudaFree(x);
    cudaFree(y);
    cudaFree(products);
    cudaFree(sum);
    return 0;
}
