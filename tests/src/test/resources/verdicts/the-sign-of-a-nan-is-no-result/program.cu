__global__ void signs(float *out) {
    __shared__ float unwritten[32];
    bool isZero = unwritten[threadIdx.x] == 0;
    out[threadIdx.x] = __int_as_float(isZero ? 0xffc00000 : 0x7fc00000);
}

int main() {
    float *out;
    cudaMalloc(&out, 32 * sizeof(float));
    signs<<<1, 32>>>(out);
    cudaDeviceSynchronize();
    cudaFree(out);
    return 0;
}
