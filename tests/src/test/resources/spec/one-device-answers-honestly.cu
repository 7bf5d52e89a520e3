// Fact: with one device there are no peers, and asking for others is an error that does not stay where it was not noted.
// expect: 1 0 cudaErrorInvalidDevice cudaErrorInvalidDevice no error 7
#include <cstdio>

__global__ void fact(int *p) { *p = 7; }

int main() {
  int count, can = 5, value, *a, *b;
  cudaGetDeviceCount(&count);
  cudaDeviceCanAccessPeer(&can, 0, 1);
  printf("%d %d %s", count, can, cudaGetErrorName(cudaGetLastError()));
  printf(" %s", cudaGetErrorName(cudaDeviceEnablePeerAccess(1, 0)));
  cudaGetLastError();
  cudaMemPool_t pool;
  cudaDeviceGetDefaultMemPool(&pool, 0);
  unsigned long long threshold = ~0ull;
  cudaMemPoolSetAttribute(pool, cudaMemPoolAttrReleaseThreshold, &threshold);
  cudaMallocAsync(&a, sizeof(int), 0);
  cudaMallocAsync(&b, sizeof(int), 0);
  fact<<<1, 1>>>(a);
  cudaMemcpyPeer(b, 0, a, 0, sizeof(int));
  cudaMemcpyAsync(&value, b, sizeof(int), cudaMemcpyDeviceToHost, 0);
  cudaFreeAsync(a, 0);
  cudaFreeAsync(b, 0);
  cudaStreamSynchronize(0);
  printf(" %s %d\n", cudaGetErrorString(cudaGetLastError()), value);
  return 0;
}
