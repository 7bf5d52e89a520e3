// Fact: what the threads of a kernel launch runs when the kernel has ended, and before the host goes on.
// expect: block 0 thread 0 depth 1
// expect: block 0 thread 1 depth 1
// expect: block 1 thread 0 depth 1
// expect: block 1 thread 1 depth 1
// expect: parent 10, children 2 2 2 2, grandchildren 4
// expect: sorted 1
#include <cstdio>
__device__ int parent, children[4], grandchildren;
struct Place { int block, thread; };
__global__ void grandchild() { atomicAdd(&grandchildren, 1); }
__global__ void child(Place place, int depth, int number) {
  __shared__ int seen;
  if (threadIdx.x == 0) seen = parent;
  __syncthreads();
  if (seen == 10) atomicAdd(&children[number], 1);
  if (threadIdx.x == 0) {
    printf("block %d thread %d depth %d\n", place.block, place.thread, depth);
    grandchild<<<1, 1>>>();
  }
}
__global__ void launcher() {
  Place place = {(int)blockIdx.x, (int)threadIdx.x};
  int depth = 0;
  child<<<1, 2>>>(place, ++depth, threadIdx.x + blockIdx.x * 2);
  place.block = -1;
  __syncthreads();
  atomicAdd(&parent, threadIdx.x * 4 + 1 - blockIdx.x);
  depth = 7;
}
__device__ void split(int *data, int left, int right);
__global__ void quicksort(int *data, int left, int right) {
  if (left >= right) return;
  int pivot = data[(left + right) / 2], i = left, j = right;
  while (i <= j) {
    while (data[i] < pivot) i++;
    while (data[j] > pivot) j--;
    if (i <= j) {
      int kept = data[i];
      data[i++] = data[j];
      data[j--] = kept;
    }
  }
  split(data, left, j);
  split(data, i, right);
}
__device__ void split(int *data, int left, int right) {
  cudaStream_t stream;
  cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking);
  if (left < right) quicksort<<<1, 1, 0, stream>>>(data, left, right);
  if (cudaGetLastError() != cudaSuccess) printf("no launch\n");
  cudaStreamDestroy(stream);
}
int main() {
  launcher<<<2, 2>>>();
  cudaDeviceSynchronize();
  int first, each[4], last;
  cudaMemcpyFromSymbol(&first, parent, sizeof(first));
  cudaMemcpyFromSymbol(each, children, sizeof(each));
  cudaMemcpyFromSymbol(&last, grandchildren, sizeof(last));
  printf("parent %d, children %d %d %d %d, grandchildren %d\n", first, each[0], each[1], each[2], each[3], last);
  int *data, sorted = 1;
  cudaMallocManaged(&data, 100 * sizeof(int));
  for (int i = 0; i < 100; i++) data[i] = i * 37 % 101;
  quicksort<<<1, 1>>>(data, 0, 99);
  cudaDeviceSynchronize();
  for (int i = 1; i < 100; i++) sorted &= data[i - 1] <= data[i];
  printf("sorted %d\n", sorted);
}
