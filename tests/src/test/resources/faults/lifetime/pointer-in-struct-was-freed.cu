// PORT6003
#include <cstdio>

struct Table { int *keys; int *values; };

__global__ void test(Table table) {
    table.values[threadIdx.x] = table.keys[threadIdx.x]; // here
}

int main() {
    Table table;
    cudaMalloc(&table.keys, 64 * sizeof(int));
    cudaMalloc(&table.values, 64 * sizeof(int));
    cudaMemset(table.keys, 1, 64 * sizeof(int));
#ifdef FIXED
    test<<<1, 64>>>(table);
#endif
    cudaFree(table.keys);
#ifndef FIXED
    test<<<1, 64>>>(table);
#endif
    cudaFree(table.values);
}
