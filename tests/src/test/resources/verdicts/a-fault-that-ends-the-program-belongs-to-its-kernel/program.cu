__global__ void fine(int *a, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        a[i] = i;
    }
}

__global__ void over(const int *a, int *b) {
    b[threadIdx.x + 1] = a[threadIdx.x];
}

int main() {
    int *a, *b;
    cudaMalloc(&a, 256);
    cudaMalloc(&b, 256);
    fine<<<1, 64>>>(a, 64);
    over<<<1, 64>>>(a, b);
    fine<<<1, 64>>>(a, 64);
    cudaDeviceSynchronize();
    return 0;
}
