// Fact: nodes run behind those that they depend on; a kernel node keeps copies of its arguments until they are set anew.
// expect: 7 7 1007 7 3
#include <cstdio>

__global__ void add(int *p, int v) { p[threadIdx.x] += v; }
void total(void *data) {
  int *p = (int *)data;
  p[8] = p[0];
}

int main() {
  int *p, v = 7;
  cudaMallocManaged(&p, 16 * sizeof(int));
  cudaGraph_t graph;
  cudaGraphCreate(&graph, 0);
  cudaGraphNode_t zero, kernel, host;
  cudaMemsetParams clear = {0};
  clear.dst = p;
  clear.elementSize = sizeof(int);
  clear.width = 16;
  clear.height = 1;
  cudaGraphAddMemsetNode(&zero, graph, NULL, 0, &clear);
  void *arguments[] = {&p, &v};
  cudaKernelNodeParams launch = {0};
  launch.func = (void *)add;
  launch.gridDim = dim3(1);
  launch.blockDim = dim3(8, 1, 1);
  launch.kernelParams = arguments;
  cudaGraphAddKernelNode(&kernel, graph, &zero, 1, &launch);
  v = 1000;
  cudaHostNodeParams call = {0};
  call.fn = total;
  call.userData = p;
  cudaGraphAddHostNode(&host, graph, &kernel, 1, &call);
  cudaGraphExec_t exec;
  cudaGraphInstantiate(&exec, graph, 0);
  cudaGraphLaunch(exec, 0);
  cudaDeviceSynchronize();
  printf("%d %d", p[0], p[8]);
  v = 1007;
  cudaGraphExecKernelNodeSetParams(exec, kernel, &launch);
  cudaGraphLaunch(exec, 0);
  cudaDeviceSynchronize();
  printf(" %d", p[8]);
  cudaGraph_t copy;
  cudaGraphClone(&copy, graph);
  cudaGraphInstantiate(&exec, copy, 0);
  cudaGraphLaunch(exec, 0);
  cudaDeviceSynchronize();
  size_t count = 0;
  cudaGraphGetNodes(copy, NULL, &count);
  printf(" %d %d\n", p[8], (int)count);
  return 0;
}
