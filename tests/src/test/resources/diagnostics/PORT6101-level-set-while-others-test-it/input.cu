#include <cstdio>

// Many threads may find the same vertex, and others look whether it has been found; it becomes 1 whoever does.
__global__ void spread(const int *neighbours, int *level, int *again) {
    int v = threadIdx.x;
    if (level[v] != 0) {
        return;
    }
    for (int e = 0; e < 4; e++) {
        int u = neighbours[4 * v + e];
        if (level[u] == -1) {
            level[u] = 1;
            *again = 1;
        }
    }
}

int main() {
    int to[256], first[64], *neighbours, *level, *again;
    for (int i = 0; i < 256; i++) to[i] = i * 7 % 64;
    for (int i = 0; i < 64; i++) first[i] = i < 8 ? 0 : -1;
    cudaMalloc(&neighbours, sizeof to);
    cudaMalloc(&level, sizeof first);
    cudaMalloc(&again, sizeof(int));
    cudaMemcpy(neighbours, to, sizeof to, cudaMemcpyHostToDevice);
    cudaMemcpy(level, first, sizeof first, cudaMemcpyHostToDevice);
    cudaMemset(again, 0, sizeof(int));
    spread<<<1, 64>>>(neighbours, level, again);
    cudaMemcpy(first, level, sizeof first, cudaMemcpyDeviceToHost);
    int found = 0;
    for (int one : first) found += one >= 0;
    printf("%d\n", found);
    cudaFree(neighbours);
    cudaFree(level);
    cudaFree(again);
}
