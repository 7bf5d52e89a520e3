#include "filters.h"
#include "weights.h"

__device__ int calls;

__global__ void blurred(int *values) {
    values[threadIdx.x] += weights[threadIdx.x] + ++calls;
}

void blur(int *values) {
    int own[2] = {1, 2};
    cudaMemcpyToSymbol(weights, own, sizeof own);
    blurred<<<1, 1>>>(values);
}
