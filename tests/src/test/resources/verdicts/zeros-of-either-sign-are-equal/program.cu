__global__ void clear(float *y) {
    float zero = 0.0f;
    y[threadIdx.x] = zero;
}

int main() {
    float *y;
    cudaMalloc(&y, 64 * sizeof(float));
    clear<<<1, 64>>>(y);
    cudaFree(y);
    return 0;
}
