#include <cstdio>

__global__ void relax(const int *from, const int *to, int *distance) {
    int e = threadIdx.x;
    int nearer = distance[from[e]] + 1;
    if (nearer < distance[to[e]]) {
        atomicMin(&distance[to[e]], nearer);
    }
}

int main() {
    int begins[8] = {0, 1, 2, 3, 4, 5, 6, 7}, ends[8] = {1, 2, 3, 4, 5, 6, 7, 0}, far[8] = {0, 9, 9, 9, 9, 9, 9, 9};
    int *from, *to, *distance;
    cudaMalloc(&from, sizeof begins);
    cudaMalloc(&to, sizeof ends);
    cudaMalloc(&distance, sizeof far);
    cudaMemcpy(from, begins, sizeof begins, cudaMemcpyHostToDevice);
    cudaMemcpy(to, ends, sizeof ends, cudaMemcpyHostToDevice);
    cudaMemcpy(distance, far, sizeof far, cudaMemcpyHostToDevice);
    for (int round = 0; round < 8; round++) {
        relax<<<1, 8>>>(from, to, distance);
    }
    cudaMemcpy(far, distance, sizeof far, cudaMemcpyDeviceToHost);
    printf("%d\n", far[7]);
    cudaFree(from);
    cudaFree(to);
    cudaFree(distance);
}
