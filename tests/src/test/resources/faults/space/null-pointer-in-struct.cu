// PORT6004
#include <cstdio>

struct List { int *items; int count; };

__global__ void test(List list) {
    if (threadIdx.x < list.count) list.items[threadIdx.x] = 1; // here
}

int main() {
    List list = {nullptr, 64};
#ifdef FIXED
    cudaMalloc(&list.items, 64 * sizeof(int));
#endif
    test<<<1, 64>>>(list);
    cudaFree(list.items);
}
