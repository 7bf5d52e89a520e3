// Fact: calls give the errors that the runtime API documents for arguments that cannot be.
// expect: allocation 1 1 1 1 2 0 0 1
// expect: copies 0 1 1 21 12 21 21
// expect: devices 1 1 101 101 101 1 1
// expect: events 1 400 400 400 400 400 1 0
// expect: streams 1 1 400 0 400 400
// expect: kernels 0 1 1 1 9 9 9
// expect: registered 1 0 712 0 713
// expect: cudaErrorNoKernelImageForDevice no kernel image is available for execution on the device
// expect: cudaErrorStreamCaptureUnsupported operation not permitted when stream is capturing
#include <cstdio>

__constant__ int table[4];
__global__ void fill(int *p) { p[threadIdx.x] = 1; }

int main() {
  int host[16] = {}, *device = nullptr, number;
  int allocation[] = {cudaMalloc((int **)nullptr, 16), cudaMallocManaged((int **)nullptr, 16), cudaMallocManaged(&device, 0), cudaMallocHost((int **)nullptr, 16), cudaMalloc(&device, (size_t)1 << 50), cudaMalloc(&device, 64)};
  printf("allocation");
  for (int error : allocation) printf(" %d", error);
  printf(" %d", cudaFree(nullptr));
  int *freed = nullptr;
  cudaMalloc(&freed, 64);
  cudaFree(freed);
  printf(" %d\n", cudaFree(freed));
  printf("copies %d %d %d %d %d %d %d\n", cudaMemcpy(device, host, 0, cudaMemcpyHostToDevice), cudaMemcpy(nullptr, host, 64, cudaMemcpyHostToDevice), cudaMemcpy(device, nullptr, 64, cudaMemcpyHostToDevice), cudaMemcpy(device, host, 64, (cudaMemcpyKind)9), cudaMemcpy2D(device, 4, host, 8, 8, 2, cudaMemcpyHostToDevice), cudaMemcpyToSymbol(table, host, 16, 0, cudaMemcpyDeviceToHost), cudaMemcpyFromSymbol(host, table, 16, 0, cudaMemcpyHostToDevice));
  cudaDeviceProp properties;
  printf("devices %d %d %d %d %d %d %d\n", cudaGetDeviceCount(nullptr), cudaGetDevice(nullptr), cudaSetDevice(7), cudaSetDevice(-1), cudaGetDeviceProperties(&properties, 3), cudaDeviceGetAttribute(&number, (cudaDeviceAttr)99999, 0), cudaDeviceGetAttribute(nullptr, cudaDevAttrWarpSize, 0));

  cudaEvent_t start, untimed, ended;
  float milliseconds;
  cudaEventCreate(&start);
  cudaEventCreateWithFlags(&untimed, cudaEventDisableTiming);
  cudaEventCreate(&ended);
  cudaEventRecord(untimed);
  printf("events %d", cudaEventCreate(nullptr));
  printf(" %d", cudaEventElapsedTime(&milliseconds, start, start));
  cudaEventRecord(start);
  printf(" %d %d %d", cudaEventElapsedTime(&milliseconds, start, untimed), cudaEventRecord(nullptr), cudaEventSynchronize(nullptr));
  cudaEventDestroy(ended);
  printf(" %d %d %d\n", cudaEventDestroy(ended), cudaEventElapsedTime(nullptr, start, start), cudaEventElapsedTime(&milliseconds, start, start));
  cudaStream_t stream;
  printf("streams %d", cudaStreamCreate(nullptr));
  printf(" %d %d", cudaStreamCreateWithFlags(&stream, 8), cudaStreamDestroy(nullptr));
  cudaStreamCreate(&stream);
  printf(" %d", cudaStreamDestroy(stream));
  printf(" %d %d\n", cudaStreamDestroy(stream), cudaStreamSynchronize(stream));

  cudaGetLastError();
  printf("kernels %d %d %d", cudaFuncSetAttribute(fill, cudaFuncAttributeMaxDynamicSharedMemorySize, 65536), cudaFuncSetAttribute(fill, cudaFuncAttributeMaxDynamicSharedMemorySize, 1 << 20), cudaFuncSetAttribute(fill, cudaFuncAttributeMaxDynamicSharedMemorySize, -1));
  printf(" %d", cudaGetLastError());
  fill<<<0, 4>>>(device);
  printf(" %d", cudaGetLastError());
  fill<<<dim3(1, 65536), 4>>>(device);
  printf(" %d", cudaGetLastError());
  fill<<<1, dim3(1, 1, 65)>>>(device);
  printf(" %d\n", cudaGetLastError());
  static int pinned[8];
  printf("registered %d", cudaHostRegister(pinned, 0, 0));
  printf(" %d", cudaHostRegister(pinned, 32, 0));
  printf(" %d", cudaHostRegister(pinned, 32, 0));
  printf(" %d", cudaHostUnregister(pinned));
  printf(" %d\n", cudaHostUnregister(pinned));
  printf("%s %s\n", cudaGetErrorName(cudaErrorNoKernelImageForDevice), cudaGetErrorString(cudaErrorNoKernelImageForDevice));
  printf("%s %s\n", cudaGetErrorName(cudaErrorStreamCaptureUnsupported), cudaGetErrorString(cudaErrorStreamCaptureUnsupported));
  cudaFree(device);
  return 0;
}
