// Fact: what is queued while a stream is captured runs when the graph is launched, with the values of the capture.
// expect: captured 5 0; host 106 host 106 ; 106 0 304; 2
#include <cstdio>

struct Pair { int a, b; };

__global__ void add(int *p, int n, int v) {
  int i = threadIdx.x;
  if (i < n) p[i] += v;
}
__global__ void put(Pair pair, int *p) { p[0] = pair.a * 100 + pair.b; }
void CUDART_CB host(void *data) { printf("host %d%s", *(int *)data, *(int *)data == 106 ? " " : "?"); }

int main() {
  int *p;
  cudaMallocManaged(&p, 16 * sizeof(int));
  cudaMemset(p, 0, 16 * sizeof(int));
  p[0] = 5;
  cudaStream_t first, second;
  cudaStreamCreate(&first);
  cudaStreamCreate(&second);
  cudaEvent_t fork;
  cudaEventCreate(&fork);
  cudaGraph_t graph;
  cudaGraphExec_t exec;
  cudaStreamBeginCapture(first, cudaStreamCaptureModeGlobal);
  cudaMemsetAsync(p, 0, 16 * sizeof(int), first);
  for (int v = 1; v < 4; v++) add<<<1, 16, 0, first>>>(p, 5, v);
  cudaEventRecord(fork, first);
  cudaStreamWaitEvent(second, fork, 0);
  add<<<1, 16, 0, second>>>(p, 5, 100);
  Pair pair = {3, 4};
  put<<<1, 1, 0, first>>>(pair, p + 12);
  pair.a = 9;
  cudaLaunchHostFunc(first, host, p);
  cudaStreamEndCapture(first, &graph);
  printf("captured %d %d; ", p[0], p[9]);
  cudaGraphInstantiate(&exec, graph, NULL, NULL, 0);
  cudaGraphLaunch(exec, first);
  cudaGraphLaunch(exec, first);
  cudaStreamSynchronize(first);
  size_t count = 0;
  cudaGraphGetNodes(graph, NULL, &count);
  printf("; %d %d %d; %d\n", p[0], p[9], p[12], (int)(count / 3));
  cudaGraphExecDestroy(exec);
  cudaGraphDestroy(graph);
  return 0;
}
