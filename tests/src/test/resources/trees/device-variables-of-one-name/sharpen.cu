#include "filters.h"
#include "weights.h"

__device__ int calls = 10;

__global__ void sharpened(int *values) {
    values[threadIdx.x] *= weights[threadIdx.x] + ++calls;
}

void sharpen(int *values) {
    int own[2] = {100, 200};
    cudaMemcpyToSymbol(weights, own, sizeof own);
    sharpened<<<1, 1>>>(values);
}
