__global__ void fill(float *x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    x[i] = 1.0f / (i + 1);
}

__global__ void pack(const float *x, float *out, int *count) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i % 3 == 0) {
        out[atomicAdd(count, 1)] = x[i];
    }
}

__global__ void total(const float *x, float *sum) {
    __shared__ float partial;
    if (threadIdx.x == 0) {
        partial = 0.0f;
    }
    __syncthreads();
    atomicAdd(&partial, x[blockIdx.x * blockDim.x + threadIdx.x]);
    __syncthreads();
    if (threadIdx.x == 0) {
        atomicAdd(sum, partial);
    }
}

int main() {
    float *x;
    float *out;
    float *sum;
    int *count;
    cudaMalloc(&x, 256 * sizeof(float));
    cudaMalloc(&out, 256 * sizeof(float));
    cudaMalloc(&sum, sizeof(float));
    cudaMalloc(&count, sizeof(int));
    cudaMemset(out, 0, 256 * sizeof(float));
    cudaMemset(sum, 0, sizeof(float));
    cudaMemset(count, 0, sizeof(int));
    fill<<<4, 64>>>(x);
    pack<<<4, 64>>>(x, out, count);
    total<<<4, 64>>>(x, sum);
    cudaFree(x);
    cudaFree(out);
    cudaFree(sum);
    cudaFree(count);
    return 0;
}
