// Fact: malloc says so when there cannot be that much memory, and a device when it has less.
// expect: 1 1 12 1 2
#include <cerrno>
#include <cstdio>
#include <cstdlib>
int main() {
  void *most = malloc(1ull << 50), *all = malloc(~0ull / 2);
  int code = errno;
  void *device;
  cudaError_t status = cudaMalloc(&device, 1ull << 45);
  printf("%d %d %d %d %d\n", most == nullptr, all == nullptr, code, device == nullptr || status != cudaSuccess, (int)status);
}
