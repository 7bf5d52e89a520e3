// Two kernels race and one reads memory that has no value; the others are judged for what they are.
__global__ void fine(int *a, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        a[i] = i;
    }
}

__global__ void last(const int *a, int *b) {
    b[0] = a[threadIdx.x];
}

__global__ void reversed(const int *a, int *b) {
    __shared__ int tile[64];
    tile[threadIdx.x] = a[threadIdx.x];
    b[threadIdx.x] = tile[63 - threadIdx.x];
}

__global__ void unset(const int *c, int *b) {
    b[threadIdx.x] = c[threadIdx.x] + 1;
}

__global__ void twice(int *a) {
    a[threadIdx.x] *= 2;
}

int main() {
    int *a, *b, *c;
    cudaMalloc(&a, 256);
    cudaMalloc(&b, 256);
    cudaMalloc(&c, 256);
    fine<<<1, 64>>>(a, 64);
    last<<<1, 64>>>(a, b);
    reversed<<<1, 64>>>(a, b);
    unset<<<1, 64>>>(c, b);
    twice<<<1, 64>>>(a);
    cudaDeviceSynchronize();
    return 0;
}
