__global__ void roots(float *out, const float *in, int launch) {
    out[threadIdx.x] = sqrtf(in[threadIdx.x]);
}

int main() {
    float values[32];
    for (int i = 0; i < 32; i++) {
        values[i] = i - 1;
    }
    float *in, *out;
    cudaMalloc(&in, sizeof(values));
    cudaMalloc(&out, sizeof(values));
    cudaMemcpy(in, values, sizeof(values), cudaMemcpyHostToDevice);
    for (int launch = 0; launch < 2; launch++) {
        roots<<<1, 32>>>(out, in, launch);
    }
    cudaDeviceSynchronize();
    cudaFree(in);
    cudaFree(out);
    return 0;
}
