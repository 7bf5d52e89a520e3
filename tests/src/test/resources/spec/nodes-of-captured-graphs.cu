// Fact: what is captured becomes nodes of its kind, and an executable graph does what it is told of them later.
// expect: kinds 2 1 0 3 1
// expect: host 1: 15
// expect: host 2: 27
#include <cstdio>
#include <vector>

__global__ void scale(int *x, int factor) { x[threadIdx.x] = x[threadIdx.x] * factor + 1; }

struct Scaling {
  int *x;
  int factor;
};
static int calls;

int main() {
  cudaStream_t stream;
  cudaStreamCreate(&stream);
  int *x, from = 7, to = 0;
  cudaMalloc(&x, sizeof(int));
  cudaGraph_t graph;
  cudaGraphExec_t exec;
  cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal);
  cudaMemsetAsync(x, 0, sizeof(int), stream);
  cudaMemcpyAsync(x, &from, sizeof(int), cudaMemcpyHostToDevice, stream);
  scale<<<1, 1, 0, stream>>>(x, 2);
  cudaLaunchHostFunc(stream, [](void *count) { printf("host %d: ", ++*(int *)count); }, &calls);
  cudaMemcpyAsync(&to, x, sizeof(int), cudaMemcpyDeviceToHost, stream);
  cudaStreamEndCapture(stream, &graph);
  size_t count;
  cudaGraphGetNodes(graph, nullptr, &count);
  std::vector<cudaGraphNode_t> nodes(count);
  cudaGraphGetNodes(graph, nodes.data(), &count);
  printf("kinds");
  for (cudaGraphNode_t node : nodes) {
    cudaGraphNodeType type;
    cudaGraphNodeGetType(node, &type);
    printf(" %d", (int)type);
  }
  printf("\n");
  cudaGraphInstantiate(&exec, graph, 0);
  cudaGraphLaunch(exec, stream);
  cudaStreamSynchronize(stream);
  printf("%d\n", to);

  int other = 13;
  Scaling told{x, 2};
  void *arguments[] = {&told.x, &told.factor};
  cudaKernelNodeParams kernel{};
  kernel.func = (void *)scale;
  kernel.gridDim = kernel.blockDim = dim3(1);
  kernel.kernelParams = arguments;
  cudaGraphExecKernelNodeSetParams(exec, nodes[2], &kernel);
  cudaGraphExecMemcpyNodeSetParams1D(exec, nodes[1], x, &other, sizeof(int), cudaMemcpyHostToDevice);
  cudaGraphLaunch(exec, stream);
  cudaStreamSynchronize(stream);
  printf("%d\n", to);
  cudaGraphExecDestroy(exec);
  cudaGraphDestroy(graph);
  cudaStreamDestroy(stream);
  cudaFree(x);
}
