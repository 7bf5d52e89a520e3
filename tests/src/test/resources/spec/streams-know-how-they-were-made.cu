// Fact: a stream knows its flags, its priority within the device's range, its attributes, and whether it is captured.
// expect: -5 1
// expect: 0 0
// expect: 0 1
// expect: 0 0
// expect: different 1 attributes 1 0.5 none 0
// expect: captured 1 dependencies 1 then 0 result 4
#include <cstdio>
__global__ void increment(int *p) { *p += 1; }
void show(cudaStream_t stream) {
  int priority;
  unsigned flags;
  cudaStreamGetPriority(stream, &priority);
  cudaStreamGetFlags(stream, &flags);
  printf("%d %u\n", priority, flags);
}
int main() {
  int least, greatest;
  cudaDeviceGetStreamPriorityRange(&least, &greatest);
  cudaStream_t a, b, c;
  cudaStreamCreateWithPriority(&a, cudaStreamNonBlocking, greatest - 10);
  cudaStreamCreateWithPriority(&b, cudaStreamDefault, least);
  cudaStreamCreateWithFlags(&c, cudaStreamNonBlocking);
  show(a);
  show(b);
  show(c);
  show(0);
  unsigned long long first, second;
  cudaStreamGetId(a, &first);
  cudaStreamGetId(b, &second);
  int *d;
  cudaMallocManaged(&d, sizeof(int));
  *d = 0;
  cudaStreamAttrValue value = {}, copied, none;
  value.accessPolicyWindow.base_ptr = d;
  value.accessPolicyWindow.hitRatio = 0.5f;
  cudaStreamSetAttribute(a, cudaStreamAttributeAccessPolicyWindow, &value);
  cudaStreamCopyAttributes(b, a);
  cudaStreamGetAttribute(b, cudaStreamAttributeAccessPolicyWindow, &copied);
  cudaStreamGetAttribute(c, cudaStreamAttributeAccessPolicyWindow, &none);
  printf("different %d attributes %d %g none %g\n", first != second, copied.accessPolicyWindow.base_ptr == d, copied.accessPolicyWindow.hitRatio,
         none.accessPolicyWindow.hitRatio);
  cudaStreamBeginCapture(a, cudaStreamCaptureModeGlobal);
  increment<<<1, 1, 0, a>>>(d);
  increment<<<1, 1, 0, a>>>(d);
  cudaStreamCaptureStatus before, after;
  unsigned long long id;
  cudaGraph_t graph;
  const cudaGraphNode_t *dependencies;
  size_t count;
  cudaStreamGetCaptureInfo(a, &before, &id, &graph, &dependencies, nullptr, &count);
  cudaStreamEndCapture(a, &graph);
  cudaStreamGetCaptureInfo(a, &after, &id);
  cudaGraphExec_t executable;
  cudaGraphInstantiate(&executable, graph, 0);
  cudaGraphLaunch(executable, a);
  cudaGraphLaunch(executable, a);
  cudaStreamSynchronize(a);
  printf("captured %d dependencies %d then %d result %d\n", before == cudaStreamCaptureStatusActive, (int)count, after == cudaStreamCaptureStatusActive, *d);
}
