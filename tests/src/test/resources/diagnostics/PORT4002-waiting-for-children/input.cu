__global__ void child(int *x) { *x = 1; }
__global__ void parent(int *x) {
  child<<<1, 1>>>(x);
  cudaDeviceSynchronize();
  *x += 1;
}
int main() {
  int *x;
  cudaMalloc(&x, sizeof(int));
  parent<<<1, 1>>>(x);
  cudaDeviceSynchronize();
}
