// Fact: a function hands an object that it got by value to a kernel, and calls its methods too.
// expect: 36 15
#include <cstdio>

struct Plus {
    int extra;
    __host__ __device__ int operator()(int a, int b) const { return a + b + extra; }
};

template <class Op>
__global__ void partials(const int* in, int* out, int n, Op op) {
    int sum = 0;
    for (int i = threadIdx.x; i < n; i += blockDim.x) {
        sum = op(sum, in[i]);
    }
    out[threadIdx.x] = sum;
}

template <class Op>
int reduce(const int* in, int n, Op op) {
    int* out;
    cudaMallocManaged(&out, 4 * sizeof(int));
    partials<<<1, 4>>>(in, out, n, op);
    cudaDeviceSynchronize();
    int sum = 0;
    for (int i = 0; i < 4; i++) {
        sum = op(sum, out[i]);
    }
    cudaFree(out);
    return sum;
}

int main() {
    int* in;
    cudaMallocManaged(&in, 8 * sizeof(int));
    for (int i = 0; i < 8; i++) {
        in[i] = i % 4 + (i > 3);
    }
    printf("%d ", reduce(in, 8, Plus{1}) + 8);
    printf("%d\n", reduce(in, 8, Plus{0}) - 1);
    cudaFree(in);
    return 0;
}
