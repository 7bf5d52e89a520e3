#include <cmath>

__global__ void grow(const float *x, float *y) {
    int i = threadIdx.x;
    float e = expf(x[i]);
    y[i] = e * 3.0f + 1.0f;
}

int main() {
    float host[64];
    for (int i = 0; i < 64; i++) {
        host[i] = i * 0.125f;
    }
    float *x;
    float *y;
    cudaMalloc(&x, sizeof(host));
    cudaMalloc(&y, sizeof(host));
    cudaMemcpy(x, host, sizeof(host), cudaMemcpyHostToDevice);
    grow<<<1, 64>>>(x, y);
    cudaFree(x);
    cudaFree(y);
    return 0;
}
