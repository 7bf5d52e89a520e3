// Fact: cudaStreamUpdateCaptureDependencies puts nodes that were added by hand before or between what a stream captures.
// expect: 3 nodes, 2 edges
// expect: 0 and 1 dependencies
// expect: 107
#include <cstdio>

__global__ void add(int *x, int more) { *x += more; }
__global__ void times(int *x, int factor) { *x *= factor; }

int main() {
  int *x;
  cudaMallocManaged(&x, sizeof(int));
  *x = 3;
  cudaStream_t stream;
  cudaStreamCreate(&stream);
  cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal);
  add<<<1, 1, 0, stream>>>(x, 7);
  cudaStreamCaptureStatus status;
  cudaGraph_t graph;
  const cudaGraphNode_t *dependencies;
  size_t count;
  cudaStreamGetCaptureInfo(stream, &status, NULL, &graph, &dependencies, NULL, &count);
  int factor = 10;
  void *arguments[] = {&x, &factor};
  cudaKernelNodeParams parameters = {};
  parameters.func = (void *)times;
  parameters.gridDim = dim3(1);
  parameters.blockDim = dim3(1);
  parameters.kernelParams = arguments;
  cudaGraphNode_t byHand;
  cudaGraphAddKernelNode(&byHand, graph, dependencies, count, &parameters);
  cudaStreamUpdateCaptureDependencies(stream, &byHand, NULL, 1, cudaStreamSetCaptureDependencies);
  add<<<1, 1, 0, stream>>>(x, 7);
  cudaStreamEndCapture(stream, &graph);

  cudaGraphNode_t nodes[3];
  size_t edges = 0, first = 0, last = 0;
  count = 3;
  cudaGraphGetNodes(graph, nodes, &count);
  cudaGraphGetEdges(graph, NULL, NULL, NULL, &edges);
  cudaGraphNodeGetDependencies(nodes[0], NULL, NULL, &first);
  cudaGraphNodeGetDependencies(nodes[2], NULL, NULL, &last);
  printf("%zu nodes, %zu edges\n%zu and %zu dependencies\n", count, edges, first, last);
  cudaGraphExec_t instance;
  cudaGraphInstantiate(&instance, graph, 0);
  cudaGraphLaunch(instance, stream);
  cudaStreamSynchronize(stream);
  printf("%d\n", *x);
}
