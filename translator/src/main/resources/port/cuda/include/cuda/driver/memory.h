#pragma once
#include <cuda.h>
// Memory. A device pointer is the number that the runtime's pointer stands for.
typedef unsigned long long CUdeviceptr;
inline void *__port_driver_pointer(CUdeviceptr p) { return (void *)p; }
inline CUresult cuMemAlloc(CUdeviceptr *p, size_t bytes) {
  void *fresh = nullptr;
  CUresult status = __port_driver_status(cudaMalloc(&fresh, bytes));
  *p = (CUdeviceptr)fresh;
  return status;
}
inline CUresult cuMemAllocManaged(CUdeviceptr *p, size_t bytes, unsigned flags) {
  void *fresh = nullptr;
  CUresult status = __port_driver_status(cudaMallocManaged(&fresh, bytes, flags));
  *p = (CUdeviceptr)fresh;
  return status;
}
inline CUresult cuMemAllocPitch(CUdeviceptr *p, size_t *pitch, size_t width, size_t height, unsigned elementBytes) {
  void *fresh = nullptr;
  CUresult status = __port_driver_status(cudaMallocPitch(&fresh, pitch, width, height));
  *p = (CUdeviceptr)fresh;
  return status;
}
inline CUresult cuMemAllocHost(void **p, size_t bytes) { return __port_driver_status(cudaMallocHost(p, bytes)); }
inline CUresult cuMemHostAlloc(void **p, size_t bytes, unsigned flags) { return __port_driver_status(cudaHostAlloc(p, bytes, flags)); }
inline CUresult cuMemFree(CUdeviceptr p) { return __port_driver_status(cudaFree(__port_driver_pointer(p))); }
inline CUresult cuMemFreeHost(void *p) { return __port_driver_status(cudaFreeHost(p)); }
inline CUresult cuMemGetInfo(size_t *available, size_t *total) { return __port_driver_status(cudaMemGetInfo(available, total)); }
inline CUresult cuMemcpyHtoD(CUdeviceptr to, const void *from, size_t bytes) { return __port_driver_status(cudaMemcpy(__port_driver_pointer(to), from, bytes, cudaMemcpyHostToDevice)); }
inline CUresult cuMemcpyDtoH(void *to, CUdeviceptr from, size_t bytes) { return __port_driver_status(cudaMemcpy(to, __port_driver_pointer(from), bytes, cudaMemcpyDeviceToHost)); }
inline CUresult cuMemcpyDtoD(CUdeviceptr to, CUdeviceptr from, size_t bytes) { return __port_driver_status(cudaMemcpy(__port_driver_pointer(to), __port_driver_pointer(from), bytes, cudaMemcpyDeviceToDevice)); }
inline CUresult cuMemcpyHtoDAsync(CUdeviceptr to, const void *from, size_t bytes, cudaStream_t stream) { return __port_driver_status(cudaMemcpyAsync(__port_driver_pointer(to), from, bytes, cudaMemcpyHostToDevice, stream)); }
inline CUresult cuMemcpyDtoHAsync(void *to, CUdeviceptr from, size_t bytes, cudaStream_t stream) { return __port_driver_status(cudaMemcpyAsync(to, __port_driver_pointer(from), bytes, cudaMemcpyDeviceToHost, stream)); }
inline CUresult cuMemsetD8(CUdeviceptr to, unsigned char value, size_t count) { return __port_driver_status(cudaMemset(__port_driver_pointer(to), value, count)); }
inline CUresult cuMemsetD32(CUdeviceptr to, unsigned value, size_t count) {
  if (value == (value & 255) * 0x01010101u) return cuMemsetD8(to, (unsigned char)value, 4 * count);
  unsigned *values = (unsigned *)malloc(4 * count);
  for (size_t i = 0; i < count; i++) values[i] = value;
  CUresult status = cuMemcpyHtoD(to, values, 4 * count);
  free(values);
  return status;
}
