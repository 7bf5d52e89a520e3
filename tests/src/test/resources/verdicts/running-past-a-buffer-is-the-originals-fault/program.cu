// Each buffer fills what addresses are multiples of; behind the first lies the next.
__global__ void shift(int *out, const int *in) { out[threadIdx.x] = in[threadIdx.x + 1]; }

int main() {
  int *in, *next, *out;
  cudaMalloc(&in, 256);
  cudaMalloc(&next, 256);
  cudaMalloc(&out, 256);
  cudaMemset(in, 0, 256);
  cudaMemset(next, 0, 256);
  shift<<<1, 63>>>(out, in);
  shift<<<1, 64>>>(out, in);
  cudaDeviceSynchronize();
  return 0;
}
