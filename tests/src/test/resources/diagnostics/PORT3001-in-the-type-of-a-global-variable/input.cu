__constant__ int start[DIVISIONS + 1];

__global__ void starts(int *out) {
    out[threadIdx.x] = start[threadIdx.x];
}

int main() {
    int *out;
    cudaMalloc(&out, sizeof(int));
    starts<<<1, 1>>>(out);
    cudaFree(out);
    return 0;
}
