// Kernels that compute in many steps, for bugs in the middle.
#include <cstdio>

struct Pair {
    int low;
    float high;
};

__device__ int clamped(int value, int most) {
    int inside = value < 0 ? 0 : value;
    return inside > most ? most : inside;
}

__global__ void mix(const int *a, const float *x, int *out, float *y, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) {
        return;
    }
    int left = a[i] + 3;
    int scaled = left * 1000;
    unsigned half = (unsigned)(scaled - 70000) >> 1;
    signed char narrow = (signed char)scaled;
    int inside = clamped(scaled - 5000, 40000);
    float ratio = x[i] / 4.0f;
    float sum = ratio * ratio + 1.0f;
    for (int k = 0; k < 3; k++) {
        sum += k * ratio;
        left ^= k + i;
    }
    long long wide = (long long)scaled * 1000000;
    int digits = (int)(wide >> 20);
    out[i] = left + (int)(half >> 20) + narrow + digits + inside;
    y[i] = sum;
}

__global__ void tile(const int *a, int *out) {
    __shared__ int part[32];
    int t = threadIdx.x;
    int base = blockIdx.x * 32;
    int own = a[base + t];
    part[t] = own * 2;
    __syncthreads();
    int other = part[31 - t];
    int moved = __shfl_up_sync(0xffffffffu, own, 1);
    int rest = own % 7;
    int sign = own > 40 ? 1 : -1;
    out[base + t] = other * 3 + moved + rest * sign;
}

__global__ void pairs(Pair *p, int *bins, const int *a) {
    int i = threadIdx.x + blockIdx.x * blockDim.x;
    Pair own = p[i];
    own.low += a[i];
    own.high = own.low * 0.5f;
    p[i] = own;
    int bin = own.low & 3;
    atomicAdd(&bins[bin], own.low);
}

int main() {
    int a[64];
    float x[64];
    Pair p[64];
    for (int i = 0; i < 64; i++) {
        a[i] = i + 10;
        x[i] = i * 0.5f;
        p[i].low = i * 2;
        p[i].high = 0;
    }
    int *da, *out, *bins;
    float *dx, *y;
    Pair *dp;
    cudaMalloc(&da, sizeof a);
    cudaMalloc(&dx, sizeof x);
    cudaMalloc(&out, sizeof a);
    cudaMalloc(&y, sizeof x);
    cudaMalloc(&dp, sizeof p);
    cudaMalloc(&bins, 4 * sizeof(int));
    cudaMemcpy(da, a, sizeof a, cudaMemcpyHostToDevice);
    cudaMemcpy(dx, x, sizeof x, cudaMemcpyHostToDevice);
    cudaMemcpy(dp, p, sizeof p, cudaMemcpyHostToDevice);
    cudaMemset(out, 0, sizeof a);
    cudaMemset(y, 0, sizeof x);
    cudaMemset(bins, 0, 4 * sizeof(int));
    mix<<<2, 32>>>(da, dx, out, y, 60);
    tile<<<2, 32>>>(da, out);
    pairs<<<2, 32>>>(dp, bins, da);
    cudaDeviceSynchronize();
    cudaFree(da);
    cudaFree(dx);
    cudaFree(out);
    cudaFree(y);
    cudaFree(dp);
    cudaFree(bins);
    return 0;
}
