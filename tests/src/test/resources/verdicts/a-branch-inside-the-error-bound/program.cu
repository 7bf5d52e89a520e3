#include <cmath>

__global__ void decide(const float *x, float threshold, int *y) {
    int i = threadIdx.x;
    float s = sinf(x[i]);
    if (s >= threshold) {
        y[i] = 1;
    } else {
        y[i] = 2;
    }
}

int main() {
    float host[32];
    for (int i = 0; i < 32; i++) {
        host[i] = i * 0.03125f;
    }
    host[7] = 0.5f;
    float *x;
    int *y;
    cudaMalloc(&x, sizeof(host));
    cudaMalloc(&y, sizeof(host));
    cudaMemcpy(x, host, sizeof(host), cudaMemcpyHostToDevice);
    decide<<<1, 32>>>(x, 0.47942555f, y);
    cudaFree(x);
    cudaFree(y);
    return 0;
}
