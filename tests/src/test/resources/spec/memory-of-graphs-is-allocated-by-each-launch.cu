// Fact: what a graph allocates has one address; the program or the graph frees it, and the next launch allocates it again.
// expect: 3 6
// expect: 3 6
// expect: 12 7
// expect: 12 7
#include <cstdio>

__global__ void put(int *x, int first) { x[threadIdx.x] = first + threadIdx.x; }
__global__ void sum(const int *x, int n, int *out) {
  int all = 0;
  for (int i = 0; i < n; i++) all += x[i];
  *out = all;
}

int main() {
  int *out;
  cudaMallocManaged(&out, sizeof(int));
  cudaStream_t stream;
  cudaStreamCreate(&stream);

  // Allocated by a node, freed by the program.
  cudaGraph_t graph;
  cudaGraphCreate(&graph, 0);
  cudaMemAllocNodeParams memory = {};
  memory.poolProps.allocType = cudaMemAllocationTypePinned;
  memory.poolProps.location.type = cudaMemLocationTypeDevice;
  memory.bytesize = 4 * sizeof(int);
  cudaGraphNode_t allocates, puts;
  cudaGraphAddMemAllocNode(&allocates, graph, NULL, 0, &memory);
  int *x = (int *)memory.dptr, first = 0;
  void *arguments[] = {&x, &first};
  cudaKernelNodeParams kernel = {};
  kernel.func = (void *)put;
  kernel.gridDim = dim3(1);
  kernel.blockDim = dim3(4);
  kernel.kernelParams = arguments;
  cudaGraphAddKernelNode(&puts, graph, &allocates, 1, &kernel);
  cudaGraphExec_t instance;
  cudaGraphInstantiate(&instance, graph, 0);
  for (int turn = 0; turn < 2; turn++) {
    cudaGraphLaunch(instance, stream);
    sum<<<1, 1, 0, stream>>>(x, 4, out);
    int last;
    cudaMemcpyAsync(&last, x + 3, sizeof(int), cudaMemcpyDeviceToHost, stream);
    cudaStreamSynchronize(stream);
    printf("%d %d\n", last, *out);
    if (turn == 0) cudaFree(x);
  }
  cudaFreeAsync(x, stream);

  // Allocated and freed by what a stream captured.
  cudaGraph_t captured;
  cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal);
  int *y, *z;
  cudaMallocAsync(&y, 3 * sizeof(int), stream);
  put<<<1, 3, 0, stream>>>(y, 3);
  sum<<<1, 1, 0, stream>>>(y, 3, out);
  cudaFreeAsync(y, stream);
  cudaMallocAsync(&z, sizeof(int), stream);
  put<<<1, 1, 0, stream>>>(z, 7);
  cudaStreamEndCapture(stream, &captured);
  cudaGraphExec_t second;
  cudaGraphInstantiate(&second, captured, 0);
  for (int turn = 0; turn < 2; turn++) {
    cudaGraphLaunch(second, stream);
    int seven;
    cudaMemcpyAsync(&seven, z, sizeof(int), cudaMemcpyDeviceToHost, stream);
    cudaStreamSynchronize(stream);
    printf("%d %d\n", *out, seven);
    cudaFreeAsync(z, stream);
  }
}
