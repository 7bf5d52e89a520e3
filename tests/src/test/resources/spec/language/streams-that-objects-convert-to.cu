// Fact: what stands between <<< and >>> is converted as an argument is: an object that owns a stream gives its stream.
// expect: default 0 captured 3 nodes, then 111
#include <cstdio>

template <class T, cudaError_t (*Destroy)(T)>
class Handle {
  T handle = nullptr;

 public:
  ~Handle() { Destroy(handle); }
  T *put() { return &handle; }
  operator T() const { return handle; }
};
struct Size {
  unsigned count;
  operator dim3() const { return dim3(count); }
  operator size_t() const { return count * sizeof(int); }
};

__global__ void append(int *x) {
  extern __shared__ int copy[];
  copy[threadIdx.x] = *x;
  __syncthreads();
  if (threadIdx.x == 1) *x = copy[1] * 10 + 1;
}

struct Owner {
  Handle<cudaStream_t, cudaStreamDestroy> stream;
  void launch(int *x) { append<<<1, Size{2}, Size{2}, stream>>>(x); }
};

int main() {
  Owner owner;
  cudaStreamCreate(owner.stream.put());
  const auto &stream = owner.stream;
  int *x, value = 0;
  cudaMalloc(&x, sizeof(int));
  cudaMemset(x, 0, sizeof(int));
  cudaGraph_t graph;
  cudaGraphExec_t exec;
  cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal);
  owner.launch(x);
  append<<<1, 2, 8, stream>>>(x);
  append<<<1, 2, 8, *&stream>>>(x);
  cudaStreamEndCapture(stream, &graph);
  cudaMemcpy(&value, x, sizeof(int), cudaMemcpyDeviceToHost);
  size_t nodes;
  cudaGraphGetNodes(graph, nullptr, &nodes);
  printf("default %d captured %zu nodes, ", value, nodes);
  cudaGraphInstantiate(&exec, graph, 0);
  cudaGraphLaunch(exec, stream);
  cudaStreamSynchronize(stream);
  cudaMemcpy(&value, x, sizeof(int), cudaMemcpyDeviceToHost);
  printf("then %d\n", value);
  cudaGraphExecDestroy(exec);
  cudaGraphDestroy(graph);
  cudaFree(x);
}
