// Fact: a function that a namespace declares behind a template which calls it is found by the arguments, used namespace or not
// expect: 21 42
#include <cstdio>

namespace boxes {}
using namespace boxes;

namespace boxes {
struct Box {
    int side;
};

template <class T> __host__ __device__ int twice(T box) { return 2 * volume(box); }

__host__ __device__ int volume(Box box) { return box.side * 3; }
}

__global__ void measure(int *out) { *out = twice(Box{7}); }

int main() {
    int *out;
    cudaMallocManaged(&out, sizeof(int));
    measure<<<1, 1>>>(out);
    cudaDeviceSynchronize();
    printf("%d %d\n", volume(Box{7}), *out);
    cudaFree(out);
    return 0;
}
