#include <cstdlib>

__global__ void twice(int *x) {
    x[threadIdx.x] *= 2;
}

int main() {
    int *host = (int *)malloc(64 * sizeof(int));
    for (int i = 0; i < 64; i++) {
        host[i] = i;
    }
    cudaHostRegister(host + 32, 32 * sizeof(int), cudaHostRegisterDefault);
    twice<<<1, 32>>>(host + 32);
    cudaDeviceSynchronize();
    cudaHostUnregister(host + 32);
    free(host);
    return 0;
}
