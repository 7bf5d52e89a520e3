__global__ void clamp(float *x, int n, float most) {
    int i = threadIdx.x;
    if (i < n && x[i] > most) {
        x[i] = most;
    }
}

int main() {
    float *x;
    cudaMalloc(&x, 32 * sizeof(float));
    cudaMemset(x, 0, 32 * sizeof(float));
    clamp<<<1, 32>>>(x, 20, 1.0f);
    return cudaDeviceSynchronize();
}
