// Fact: a batch of copies is carried out in order on its stream; attributes must be there for its first piece.
// expect: 3 7 8 0 invalid argument
#include <cstdio>

__global__ void add(int *a, const int *b) { a[threadIdx.x] += b[threadIdx.x]; }

int main() {
  int first[4] = {1, 2, 3, 4}, second[4] = {2, 2, 5, 4}, sum[4], *a, *b;
  cudaStream_t stream;
  cudaStreamCreate(&stream);
  cudaMalloc(&a, sizeof(first));
  cudaMalloc(&b, sizeof(second));
  void *to[] = {a, b};
  const void *from[] = {first, second};
  size_t sizes[] = {sizeof(first), sizeof(second)}, start[] = {0};
  cudaMemcpyAttributes attributes = {};
  attributes.srcAccessOrder = cudaMemcpySrcAccessOrderStream;
  cudaError_t status = cudaMemcpyBatchAsync(to, from, sizes, 2, &attributes, start, 1, stream);
  add<<<1, 4, 0, stream>>>(a, b);
  cudaMemcpyAsync(sum, a, sizeof(sum), cudaMemcpyDeviceToHost, stream);
  cudaStreamSynchronize(stream);
  attributes.srcAccessOrder = cudaMemcpySrcAccessOrderInvalid;
  cudaError_t wrong = cudaMemcpyBatchAsync(to, from, sizes, 2, &attributes, start, 1, stream);
  printf("%d %d %d %d %s\n", sum[0], sum[2] - 1, sum[3], (int)status, cudaGetErrorString(wrong));
  cudaFree(a);
  cudaFree(b);
  cudaStreamDestroy(stream);
  return 0;
}
