#include "runner.h"
#include <cuda_runtime.h>
#include <memory>
#include <type_traits>

__global__ void square(int *x) { *x *= *x; }

struct Destroy {
  void operator()(CUstream_st *stream) const { cudaStreamDestroy(stream); }
};
using Event = std::unique_ptr<std::remove_pointer_t<cudaEvent_t>, decltype(&cudaEventDestroy)>;

Runner::Runner() {
  cudaStreamCreate(&stream);
  cudaEventCreate(&done);
}
Runner::~Runner() {
  cudaEventDestroy(done);
  cudaStreamDestroy(stream);
}
int Runner::run(int n) { return launch(n, stream); }

int launch(int n, cudaStream_t stream) {
  cudaEvent_t raw;
  cudaEventCreate(&raw);
  Event done(raw, cudaEventDestroy);
  std::unique_ptr<CUstream_st, Destroy> own;
  if (!stream) {
    cudaStreamCreate(&stream);
    own.reset(stream);
  }
  int *x, value = n;
  cudaMalloc(&x, sizeof(int));
  cudaMemcpyAsync(x, &value, sizeof(int), cudaMemcpyHostToDevice, stream);
  square<<<1, 1, 0, own ? own.get() : stream>>>(x);
  cudaEventRecord(done.get(), stream);
  cudaStreamWaitEvent(stream, done.get(), 0);
  cudaMemcpyAsync(&value, x, sizeof(int), cudaMemcpyDeviceToHost, stream);
  cudaStreamSynchronize(stream);
  cudaFree(x);
  return value;
}
