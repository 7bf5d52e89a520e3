__device__ int square(int v) {
    return v * v;
}

__global__ void work(const int *x, int *y) {
    __shared__ int tile[64];
    int i = threadIdx.x;
    tile[i] = x[i];
    __syncthreads();
    int other = (i + blockDim.x / 2) % blockDim.x;
    int sum = tile[i] + tile[other];
    y[i] = square(sum);
}

int main() {
    int host[64];
    for (int i = 0; i < 64; i++) {
        host[i] = i * 7;
    }
    int *x;
    int *y;
    cudaMalloc(&x, sizeof(host));
    cudaMalloc(&y, sizeof(host));
    cudaMemcpy(x, host, sizeof(host), cudaMemcpyHostToDevice);
    work<<<1, 64>>>(x, y);
    cudaFree(x);
    cudaFree(y);
    return 0;
}
