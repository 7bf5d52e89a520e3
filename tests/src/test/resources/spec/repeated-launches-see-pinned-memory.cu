// Fact: a launch that is repeated sees what the host stored in memory that both reach: pinned, registered and managed; and its own changes to it.
// expect: 5 10 15 20 | 2 2 2 3 | 7 8 | 1 2 3 4 5 | 4 4 6
#include <cstdio>
#include <cstdlib>

__managed__ int offset;

__global__ void scale(int *out, const int *in) { out[threadIdx.x] = in[threadIdx.x] * 5; }

__global__ void copy(int *out, const int *in) { out[threadIdx.x] = in[threadIdx.x] + offset; }

__global__ void grow(int *counter) { (*counter)++; }

static int value(const int *device) {
  int host;
  cudaMemcpy(&host, device, sizeof(int), cudaMemcpyDeviceToHost);
  return host;
}

int main() {
  int *out, *pinned, *managed;
  cudaMalloc(&out, 32 * sizeof(int));
  cudaMallocHost(&pinned, 32 * sizeof(int));
  cudaMallocManaged(&managed, 32 * sizeof(int));
  for (int i = 0; i < 32; i++) {
    pinned[i] = managed[i] = 0;
  }
  for (int i = 1; i <= 4; i++) {
    pinned[0] = i;
    for (int repeat = 0; repeat < 4; repeat++) {
      scale<<<1, 32>>>(out, pinned);
      cudaDeviceSynchronize();
    }
    printf("%d ", value(out));
  }
  printf("| ");

  for (int i = 0; i < 4; i++) {
    managed[0] = i < 3 ? 2 : 3;
    copy<<<1, 32>>>(out, managed);
    cudaDeviceSynchronize();
    printf("%d ", value(out));
  }
  printf("| ");

  offset = 4;
  for (int i = 0; i < 4; i++) {
    copy<<<1, 32>>>(out, managed);
    cudaDeviceSynchronize();
  }
  printf("%d ", value(out));
  offset = 5;
  copy<<<1, 32>>>(out, managed);
  cudaDeviceSynchronize();
  printf("%d | ", value(out));

  pinned[0] = 0;
  for (int i = 0; i < 5; i++) {
    grow<<<1, 1>>>(pinned);
    cudaDeviceSynchronize();
    printf("%d ", pinned[0]);
  }
  printf("| ");

  int *heap = (int *)calloc(32, sizeof(int)), *mapped;
  cudaHostRegister(heap, 32 * sizeof(int), cudaHostRegisterMapped);
  cudaHostGetDevicePointer((void **)&mapped, heap, 0);
  offset = 0;
  heap[0] = 4;
  for (int i = 0; i < 3; i++) {
    copy<<<1, 32>>>(out, mapped);
    cudaDeviceSynchronize();
  }
  printf("%d ", value(out));
  copy<<<1, 32>>>(out, mapped);
  cudaDeviceSynchronize();
  printf("%d ", value(out));
  heap[0] = 6;
  copy<<<1, 32>>>(out, mapped);
  cudaDeviceSynchronize();
  printf("%d\n", value(out));
  cudaHostUnregister(heap);
  free(heap);
  cudaFreeHost(pinned);
  cudaFree(managed);
  cudaFree(out);
  return 0;
}
