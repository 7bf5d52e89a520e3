typedef int (*Step)(int);

__device__ int twice(int x) { return 2 * x; }

__global__ void apply(int *out, unsigned long long where) {
  Step step = (Step)where;
  out[threadIdx.x] = step(threadIdx.x);
}

int main() {
  int *out;
  cudaMalloc(&out, 32 * sizeof(int));
  apply<<<1, 32>>>(out, 0x1234);
  cudaDeviceSynchronize();
  cudaFree(out);
  return 0;
}
