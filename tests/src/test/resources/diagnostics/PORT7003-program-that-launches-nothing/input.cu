#include <cstdio>

__global__ void twice(int *values) { values[threadIdx.x] *= 2; }

int main() {
  FILE *input = fopen("values.txt", "r");
  if (!input) {
    fprintf(stderr, "cannot open values.txt\n");
    return 3;
  }
  int *values;
  cudaMallocManaged(&values, 32 * sizeof(int));
  for (int i = 0; i < 32; i++) {
    fscanf(input, "%d", &values[i]);
  }
  fclose(input);
  twice<<<1, 32>>>(values);
  cudaDeviceSynchronize();
  printf("%d\n", values[0]);
  cudaFree(values);
  return 0;
}
