#include <cstdio>
#include <cstdlib>
#include <new>

struct Cell {
    float heat;
    Cell(float heat) : heat(heat) {}
};

// Spreads heat along a row.
__global__ void spread(const float *from,  // heat before
                       float *to,          // heat after, which is so much that
                                           // it takes two lines
                       int n, float rate) {  // elements and rate
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i > 0 && i < n - 1) to[i] = from[i] + rate * (from[i - 1] - from[i + 1]);
}

int main(int argc, char **argv) {
    int rows = argc + 3, cols = 16;
    float *heat = new float[rows * cols];
    float **row = new float *[rows];
    for (int i = 0; i < rows; i++) row[i] = heat + i * cols;
    int *order = new int[rows]();
    int *primes = new int[4]{2, 3, 5};
    char *flags = (char *)malloc(rows * sizeof(char));
    double *sums = (double *)calloc(rows, sizeof(double));
    Cell *one = new Cell(1.5f);
    alignas(Cell) char room[sizeof(Cell)];
    Cell *placed = new (room) Cell(one->heat);
    flags[0] = 1;
    for (int i = 0; i < rows * cols; i++) heat[i] = placed->heat * i;
    float *from, *to;
    cudaMalloc(&from, 64 * sizeof(float));
    cudaMalloc(&to, 64 * sizeof(float));
    cudaMemcpy(from, heat, 64 * sizeof(float), cudaMemcpyHostToDevice);
    spread<<<1, 64>>>(from, to, 64, 0.5f);
    cudaMemcpy(heat, to, 64 * sizeof(float), cudaMemcpyDeviceToHost);
    printf("%f %d %d %d %f\n", row[1][2], order[1], primes[2], flags[0], sums[0]);
    delete one;
    delete[] primes;
    delete[] order;
    delete[] row;
    delete[] heat;
    free(flags);
    free(sums);
    return 0;
}
