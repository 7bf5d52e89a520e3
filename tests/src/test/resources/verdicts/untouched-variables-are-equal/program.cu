__constant__ int table[4] = {3, 1, 4, 1};
__device__ unsigned int total = 17;

__global__ void plain(int *x) {
    bool less = (threadIdx.x > 3) < (threadIdx.x > 5);
    int y = threadIdx.x + 1024;
    y >>= (long long)threadIdx.x & 7;
    x[threadIdx.x] = y + less;
}

__global__ void lookup(int *x) {
    x[threadIdx.x] += table[threadIdx.x & 3];
    atomicAdd(&total, 1u);
}

int main() {
    int *x;
    cudaMalloc(&x, 32 * sizeof(int));
    plain<<<1, 32>>>(x);
    lookup<<<1, 32>>>(x);
    cudaFree(x);
    return 0;
}
