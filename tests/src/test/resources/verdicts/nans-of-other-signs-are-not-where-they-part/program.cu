__global__ void roots(float *out, const float *in) {
    int i = threadIdx.x;
    float root = sqrtf(in[i]);
    out[i] = root;
    float sum = in[i] + 1;
    out[i + 32] = sum;
}

int main() {
    float values[32];
    for (int i = 0; i < 32; i++) {
        values[i] = i - 1;
    }
    float *in, *out;
    cudaMalloc(&in, sizeof(values));
    cudaMalloc(&out, 2 * sizeof(values));
    cudaMemcpy(in, values, sizeof(values), cudaMemcpyHostToDevice);
    roots<<<1, 32>>>(out, in);
    cudaDeviceSynchronize();
    cudaFree(in);
    cudaFree(out);
    return 0;
}
