#include "filters.h"
#include <cstdio>

int main() {
    int *values;
    cudaMallocManaged(&values, sizeof(int));
    *values = 5;
    sharpen(values);
    blur(values);
    cudaDeviceSynchronize();
    printf("%d\n", *values);
    cudaFree(values);
    return 0;
}
