#include <cstdio>
#include <cstdlib>
#include <vector>

__global__ void twice(int *x, int n) {
    int i = threadIdx.x;
    if (i < n) {
        x[i] *= 2;
    }
}

static void run(int *host, int n) {
    cudaHostRegister(host, n * sizeof(int), cudaHostRegisterDefault);
    twice<<<1, 64>>>(host, n);
    cudaDeviceSynchronize();
}

static int table[16];

int main() {
    int *whole = (int *)malloc(64 * sizeof(int));
    int *part = new int[64];
    std::vector<int> numbers(32, 5);
    int local[8] = {1, 2, 3};
    for (int i = 0; i < 64; i++) {
        whole[i] = i;
        part[i] = 64 - i;
    }
    run(whole, 64);
    run(part + 16, 32);
    run(numbers.data(), 32);
    run(table, 16);
    run(local, 8);
    twice<<<1, 64>>>(part + 16, 32);
    cudaDeviceSynchronize();
    cudaHostUnregister(local);
    cudaHostUnregister(table);
    cudaHostUnregister(numbers.data());
    free(whole);
    cudaHostUnregister(part + 16);
    printf("%d %d %d\n", part[15], part[16], numbers[3]);
    delete[] part;
    return 0;
}
