// Fact: a graph runs nodes of any type from one description, and graphs within them if, while, or as often as a value on the device says.
// expect: while 10 if 1 not 0 again 20 if 2
// expect: nodes 4 dependents 1 after 3 destroyed 7
#include <cstdio>
__global__ void count(int *value, int *limit, cudaGraphConditionalHandle handle) {
  *value += 1;
  cudaGraphSetConditional(handle, *value % *limit != 0);
}
__global__ void mark(int *value) { *value += 1; }
__global__ void decide(cudaGraphConditionalHandle yes, cudaGraphConditionalHandle no) {
  cudaGraphSetConditional(yes, 1);
  cudaGraphSetConditional(no, 0);
}
cudaGraphNode_t kernel(cudaGraph_t graph, cudaGraphNode_t *before, void *function, void **arguments) {
  cudaGraphNodeParams p = {cudaGraphNodeTypeKernel};
  p.kernel.func = function;
  p.kernel.gridDim = dim3(1);
  p.kernel.blockDim = dim3(1);
  p.kernel.kernelParams = arguments;
  cudaGraphNode_t node;
  cudaGraphAddNode(&node, graph, before, NULL, before == nullptr ? 0 : 1, &p);
  return node;
}
cudaGraph_t conditional(cudaGraph_t graph, cudaGraphNode_t *before, cudaGraphConditionalHandle handle, cudaGraphConditionalNodeType type) {
  cudaGraphNodeParams p = {cudaGraphNodeTypeConditional};
  p.conditional.handle = handle;
  p.conditional.type = type;
  p.conditional.size = 1;
  cudaGraphNode_t node;
  cudaGraphAddNode(&node, graph, before, NULL, before == nullptr ? 0 : 1, &p);
  return p.conditional.phGraph_out[0];
}
void destroyed(void *data) { *(int *)data = 7; }
int main() {
  int *v;
  cudaMallocManaged(&v, 4 * sizeof(int));
  v[0] = v[1] = v[2] = 0;
  v[3] = 10;
  cudaGraph_t graph;
  cudaGraphCreate(&graph, 0);
  cudaGraphConditionalHandle loop, yes, no;
  cudaGraphConditionalHandleCreate(&loop, graph, 1, cudaGraphCondAssignDefault);
  cudaGraphConditionalHandleCreate(&yes, graph);
  cudaGraphConditionalHandleCreate(&no, graph);
  int *limit = v + 3, *first = v, *second = v + 1, *third = v + 2;
  void *countArguments[] = {&first, &limit, &loop}, *decideArguments[] = {&yes, &no}, *secondArguments[] = {&second}, *thirdArguments[] = {&third};
  kernel(conditional(graph, nullptr, loop, cudaGraphCondTypeWhile), nullptr, (void *)count, countArguments);
  cudaGraphNode_t decider = kernel(graph, nullptr, (void *)decide, decideArguments);
  cudaStream_t stream;
  cudaStreamCreate(&stream);
  cudaStreamBeginCaptureToGraph(stream, conditional(graph, &decider, yes, cudaGraphCondTypeIf), nullptr, nullptr, 0, cudaStreamCaptureModeGlobal);
  mark<<<1, 1, 0, stream>>>(second);
  cudaStreamEndCapture(stream, nullptr);
  kernel(conditional(graph, &decider, no, cudaGraphCondTypeIf), nullptr, (void *)mark, thirdArguments);
  cudaGraphExec_t executable;
  cudaGraphInstantiateParams p = {};
  cudaGraphInstantiateWithParams(&executable, graph, &p);
  cudaGraphLaunch(executable, stream);
  cudaStreamSynchronize(stream);
  printf("while %d if %d not %d", v[0], v[1], v[2]);
  cudaMemset(v, 0, 0);
  cudaGraphLaunch(executable, stream);
  cudaStreamSynchronize(stream);
  printf(" again %d if %d\n", v[0], v[1]);
  size_t nodes, dependents, after;
  cudaGraphGetNodes(graph, nullptr, &nodes);
  cudaGraphNode_t some[4], last;
  size_t wanted = 4;
  cudaGraphNodeGetDependentNodes(decider, nullptr, nullptr, &dependents);
  cudaGraphGetNodes(graph, some, &wanted);
  last = some[3];
  cudaGraphDestroyNode(last);
  cudaGraphNodeGetDependentNodes(decider, nullptr, nullptr, &dependents);
  cudaGraphGetNodes(graph, nullptr, &after);
  int flag = 0;
  cudaUserObject_t object;
  cudaUserObjectCreate(&object, &flag, destroyed, 2, cudaUserObjectNoDestructorSync);
  cudaGraphRetainUserObject(graph, object, 1, cudaGraphUserObjectMove);
  cudaUserObjectRelease(object, 2);
  printf("nodes %d dependents %d after %d destroyed %d\n", (int)nodes, (int)dependents, (int)after, flag);
}
