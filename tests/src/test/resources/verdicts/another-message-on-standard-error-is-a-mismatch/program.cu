#include <cstdio>

__global__ void fill(int* values, int n) {
    int i = threadIdx.x;
    if (i < n) {
        values[i] = i;
    }
}

int main() {
    int* values;
    cudaMalloc(&values, 20 * sizeof(int));
    fill<<<1, 32>>>(values, 20);
    cudaError_t error = cudaDeviceSynchronize();
    fprintf(stderr, "filled: %s\n", cudaGetErrorString(error));
    cudaFree(values);
    return 0;
}
