#pragma once
#define __CUDA_RUNTIME_API_H__
#include <driver_types.h>
#include <string.h>
// The CUDA runtime API. Every call says success, or notes its error as the last one and gives it.
#define CUDART_VERSION 13000

[[port::intrinsic("device.error.set"), port::shim("CudaRuntime#setError")]] void __port_set_error(int error);
[[port::intrinsic("device.error.take"), port::shim("CudaRuntime#takeError")]] int __port_take_error();
[[port::intrinsic("device.error.peek"), port::shim("CudaRuntime#peekError")]] int __port_peek_error();
inline cudaError_t __port_status(int error) {
  if (error != 0) __port_set_error(error);
  return (cudaError_t)error;
}
[[port::shim("CudaRuntime#getLastError")]] inline cudaError_t cudaGetLastError() { return (cudaError_t)__port_take_error(); }
[[port::shim("CudaRuntime#peekAtLastError")]] inline cudaError_t cudaPeekAtLastError() { return (cudaError_t)__port_peek_error(); }
#include <port/status_texts.h>

// Streams whose work is recorded for a graph instead of done
[[port::intrinsic("capture.begin"), port::shim("Capture#begin")]] void __port_capture_begin(cudaStream_t stream);
[[port::intrinsic("capture.end"), port::shim("Capture#end")]] void __port_capture_end();
[[port::intrinsic("capture.active"), port::shim("Capture#isOn")]] bool __port_is_captured(cudaStream_t stream);
[[port::intrinsic("capture.next"), port::shim("Capture#next")]] long __port_capture_next();
[[port::intrinsic("capture.replay"), port::shim("Capture#replay")]] void __port_capture_replay(long number);
[[port::intrinsic("capture.transfer"), port::shim("Capture#transfer")]] void __port_capture_transfer(void *to, const void *from, size_t bytes, int kind);
[[port::intrinsic("capture.transfer.pitched"), port::shim("Capture#transferPitched")]] void __port_capture_transfer_pitched(void *to, size_t toPitch, const void *from, size_t fromPitch, size_t width, size_t height, int kind);
[[port::intrinsic("capture.free"), port::shim("Capture#free")]] void __port_capture_free(void *p);
[[port::intrinsic("capture.fill"), port::shim("Capture#fill")]] void __port_capture_fill(void *to, int value, size_t bytes);

// Memory
[[port::intrinsic("memory.allocate.device"), port::shim("CudaRuntime#allocateDevice")]] void *__port_allocate_device(size_t bytes);
[[port::intrinsic("memory.allocate.again"), port::shim("CudaRuntime#allocateAgain")]] int __port_allocate_again(void *p);
[[port::intrinsic("memory.allocate.managed"), port::shim("CudaRuntime#allocateManaged")]] void *__port_allocate_managed(size_t bytes);
[[port::intrinsic("memory.allocate.pinned"), port::shim("CudaRuntime#allocatePinned")]] void *__port_allocate_pinned(size_t bytes);
[[port::intrinsic("memory.free.device"), port::shim("CudaRuntime#freeDevice")]] int __port_free_device(void *p);
[[port::intrinsic("memory.register"), port::shim("CudaRuntime#registerMemory")]] int __port_register(void *p, size_t bytes);
[[port::intrinsic("memory.unregister"), port::shim("CudaRuntime#unregisterMemory")]] int __port_unregister(void *p);
[[port::intrinsic("memory.transfer"), port::shim("CudaRuntime#transfer")]] int __port_transfer(void *to, const void *from, size_t bytes, int kind);
[[port::intrinsic("memory.transfer.pitched"), port::shim("CudaRuntime#transferPitched")]] int __port_transfer_pitched(void *to, size_t toPitch, const void *from, size_t fromPitch, size_t width, size_t height, int kind);
[[port::intrinsic("memory.fill"), port::shim("CudaRuntime#fill")]] int __port_fill(void *to, int value, size_t bytes);
[[port::intrinsic("memory.fill.pitched"), port::shim("CudaRuntime#fillPitched")]] int __port_fill_pitched(void *to, size_t pitch, int value, size_t width, size_t height);
[[port::intrinsic("memory.device.free"), port::shim("CudaRuntime#freeMemory")]] size_t __port_device_free_bytes();
[[port::intrinsic("memory.device.total"), port::shim("CudaRuntime#totalMemory")]] size_t __port_device_total_bytes();

template <class T> [[port::shim("CudaRuntime#malloc; $1 = device#allocate{s}(elements $2)")]] cudaError_t cudaMalloc([[port::out]] T **p, size_t bytes) {
  if (p == nullptr) return __port_status(cudaErrorInvalidValue);
  void *fresh = __port_allocate_device(bytes);
  if (fresh == nullptr && bytes != 0) return __port_status(cudaErrorMemoryAllocation);
  *p = (T *)fresh;
  return cudaSuccess;
}
template <class T> [[port::shim("CudaRuntime#mallocManaged; $1 = device#allocateManaged{type}(elements $2)")]] cudaError_t cudaMallocManaged([[port::out]] T **p, size_t bytes, unsigned flags = 1) {
  if (p == nullptr || bytes == 0) return __port_status(cudaErrorInvalidValue);
  void *fresh = __port_allocate_managed(bytes);
  if (fresh == nullptr && bytes != 0) return __port_status(cudaErrorMemoryAllocation);
  *p = (T *)fresh;
  return cudaSuccess;
}
template <class T> [[port::shim("CudaRuntime#mallocHost; $1 = device#allocateHost{type}(elements $2)")]] cudaError_t cudaMallocHost([[port::out]] T **p, size_t bytes, unsigned flags = 0) {
  if (p == nullptr) return __port_status(cudaErrorInvalidValue);
  *p = (T *)__port_allocate_pinned(bytes);
  return cudaSuccess;
}
template <class T> [[port::shim("CudaRuntime#hostAlloc; $1 = device#allocateHost{type}(elements $2)")]] cudaError_t cudaHostAlloc([[port::out]] T **p, size_t bytes, unsigned flags) { return cudaMallocHost(p, bytes, flags); }
template <class T> [[port::shim("CudaRuntime#mallocAsync; $1 = device#allocate{s}(elements $2)")]] cudaError_t cudaMallocAsync([[port::out]] T **p, size_t bytes, cudaStream_t stream) { return cudaMalloc(p, bytes); }
template <class T> [[port::shim("CudaRuntime#hostGetDevicePointer")]] cudaError_t cudaHostGetDevicePointer([[port::out]] T **p, void *host, unsigned flags) {
  *p = (T *)host;
  return cudaSuccess;
}
template <class T> [[port::shim("CudaRuntime#mallocPitch")]] cudaError_t cudaMallocPitch([[port::out]] T **p, [[port::out]] size_t *pitch, size_t width, size_t height) {
  if (p == nullptr || pitch == nullptr) return __port_status(cudaErrorInvalidValue);
  *pitch = (width + 511) / 512 * 512;
  return cudaMalloc(p, *pitch * height);
}
[[port::shim("CudaRuntime#free; device#free($1)")]] inline cudaError_t cudaFree(void *p) { return __port_status(__port_free_device(p)); }
[[port::shim("CudaRuntime#freeAsync")]] inline cudaError_t cudaFreeAsync(void *p, cudaStream_t stream) {
  if (!__port_is_captured(stream)) return cudaFree(p);
  __port_capture_free(p);
  return cudaSuccess;
}
[[port::shim("CudaRuntime#freeHost; device#freeHost($1)")]] inline cudaError_t cudaFreeHost(void *p) { return __port_status(__port_free_device(p)); }
[[port::shim("CudaRuntime#hostRegister")]] inline cudaError_t cudaHostRegister(void *p, size_t bytes, unsigned flags) { return __port_status(__port_register(p, bytes)); }
[[port::shim("CudaRuntime#hostUnregister")]] inline cudaError_t cudaHostUnregister(void *p) { return __port_status(__port_unregister(p)); }
[[port::shim("CudaRuntime#memcpy; $4=1: device#copyToDevice($1, $2, elements $3); $4=2: device#copyToHost($1, $2, elements $3); $4=3: device#copyOnDevice($1, $2, elements $3)")]] inline cudaError_t cudaMemcpy(void *to, const void *from, size_t bytes, cudaMemcpyKind kind) { return __port_status(__port_transfer(to, from, bytes, kind)); }
[[port::shim("CudaRuntime#memcpyAsync")]] inline cudaError_t cudaMemcpyAsync(void *to, const void *from, size_t bytes, cudaMemcpyKind kind, cudaStream_t stream = 0) {
  if (!__port_is_captured(stream)) return cudaMemcpy(to, from, bytes, kind);
  __port_capture_transfer(to, from, bytes, kind);
  return cudaSuccess;
}
[[port::shim("CudaRuntime#memcpy2D")]] inline cudaError_t cudaMemcpy2D(void *to, size_t toPitch, const void *from, size_t fromPitch, size_t width, size_t height, cudaMemcpyKind kind) { return __port_status(__port_transfer_pitched(to, toPitch, from, fromPitch, width, height, kind)); }
[[port::shim("CudaRuntime#memcpy2DAsync")]] inline cudaError_t cudaMemcpy2DAsync(void *to, size_t toPitch, const void *from, size_t fromPitch, size_t width, size_t height, cudaMemcpyKind kind, cudaStream_t stream = 0) {
  if (!__port_is_captured(stream)) return cudaMemcpy2D(to, toPitch, from, fromPitch, width, height, kind);
  __port_capture_transfer_pitched(to, toPitch, from, fromPitch, width, height, kind);
  return cudaSuccess;
}
[[port::shim("CudaRuntime#memset; device#fillBytes($1, $2, $3)")]] inline cudaError_t cudaMemset(void *to, int value, size_t bytes) { return __port_status(__port_fill(to, value, bytes)); }
[[port::shim("CudaRuntime#memsetAsync")]] inline cudaError_t cudaMemsetAsync(void *to, int value, size_t bytes, cudaStream_t stream = 0) {
  if (!__port_is_captured(stream)) return cudaMemset(to, value, bytes);
  __port_capture_fill(to, value, bytes);
  return cudaSuccess;
}
[[port::shim("CudaRuntime#memset2D")]] inline cudaError_t cudaMemset2D(void *to, size_t pitch, int value, size_t width, size_t height) { return __port_status(__port_fill_pitched(to, pitch, value, width, height)); }
[[port::shim("CudaRuntime#memGetInfo")]] inline cudaError_t cudaMemGetInfo([[port::out]] size_t *free, [[port::out]] size_t *total) {
  if (free == nullptr || total == nullptr) return __port_status(cudaErrorInvalidValue);
  *free = __port_device_free_bytes();
  *total = __port_device_total_bytes();
  return cudaSuccess;
}
inline cudaError_t cudaMemPrefetchAsync(const void *p, size_t bytes, int device, cudaStream_t stream = 0) { return cudaSuccess; }
inline cudaError_t cudaMemAdvise(const void *p, size_t bytes, cudaMemoryAdvise advice, int device) { return cudaSuccess; }
inline cudaError_t cudaPointerGetAttributes(cudaPointerAttributes *attributes, const void *p) {
  if (attributes == nullptr) return __port_status(cudaErrorInvalidValue);
  int space = __port_space(p);
  attributes->type = space == 2 ? cudaMemoryTypeDevice : space == 3 ? cudaMemoryTypeManaged : space == 4 ? cudaMemoryTypeHost : cudaMemoryTypeUnregistered;
  attributes->device = 0;
  attributes->devicePointer = space >= 2 ? (void *)p : nullptr;
  attributes->hostPointer = space != 2 ? (void *)p : nullptr;
  return cudaSuccess;
}

// Variables of the device. A symbol is the variable itself; its address on the host is its address on the device.
template <class T> [[port::shim("CudaRuntime#memcpyToSymbol")]] cudaError_t cudaMemcpyToSymbol(T &symbol, const void *from, size_t bytes, size_t offset = 0, cudaMemcpyKind kind = cudaMemcpyHostToDevice) {
  if (kind == cudaMemcpyHostToHost || kind == cudaMemcpyDeviceToHost) return __port_status(cudaErrorInvalidMemcpyDirection);
  return __port_status(__port_transfer((char *)&symbol + offset, from, bytes, kind));
}
// The first value of a variable of the device that is worked out when the program starts.
template <class T> void __port_initial(T &symbol, const T &value) { cudaMemcpyToSymbol(symbol, &value, sizeof(T)); }
template <class T> [[port::shim("CudaRuntime#memcpyFromSymbol")]] cudaError_t cudaMemcpyFromSymbol(void *to, const T &symbol, size_t bytes, size_t offset = 0, cudaMemcpyKind kind = cudaMemcpyDeviceToHost) {
  if (kind == cudaMemcpyHostToHost || kind == cudaMemcpyHostToDevice) return __port_status(cudaErrorInvalidMemcpyDirection);
  return __port_status(__port_transfer(to, (const char *)&symbol + offset, bytes, kind));
}
template <class T> [[port::shim("CudaRuntime#memcpyToSymbolAsync")]] cudaError_t cudaMemcpyToSymbolAsync(T &symbol, const void *from, size_t bytes, size_t offset, cudaMemcpyKind kind, cudaStream_t stream = 0) {
  return cudaMemcpyToSymbol(symbol, from, bytes, offset, kind);
}
template <class T> [[port::shim("CudaRuntime#memcpyFromSymbolAsync")]] cudaError_t cudaMemcpyFromSymbolAsync(void *to, const T &symbol, size_t bytes, size_t offset, cudaMemcpyKind kind, cudaStream_t stream = 0) {
  return cudaMemcpyFromSymbol(to, symbol, bytes, offset, kind);
}
// Symbols by name went with CUDA 5: a text is no symbol.
template <size_t N> cudaError_t cudaMemcpyToSymbol(const char (&symbol)[N], const void *from, size_t bytes, size_t offset = 0, cudaMemcpyKind kind = cudaMemcpyHostToDevice) { return __port_status(cudaErrorInvalidSymbol); }
template <size_t N> cudaError_t cudaMemcpyFromSymbol(void *to, const char (&symbol)[N], size_t bytes, size_t offset = 0, cudaMemcpyKind kind = cudaMemcpyDeviceToHost) { return __port_status(cudaErrorInvalidSymbol); }
template <class P, class T> [[port::shim("CudaRuntime#getSymbolAddress")]] cudaError_t cudaGetSymbolAddress([[port::out]] P **p, const T &symbol) {
  *p = (P *)(void *)&symbol;
  return cudaSuccess;
}
template <class T> cudaError_t cudaGetSymbolSize(size_t *size, const T &symbol) {
  *size = sizeof(T);
  return cudaSuccess;
}

// Streams and events
[[port::intrinsic("stream.create"), port::shim("StreamCalls#createStream")]] void *__port_stream_create(unsigned flags, int priority);
[[port::intrinsic("stream.flags"), port::shim("StreamCalls#streamFlags")]] unsigned __port_stream_flags(void *stream);
[[port::intrinsic("stream.priority"), port::shim("StreamCalls#streamPriority")]] int __port_stream_priority(void *stream);
[[port::intrinsic("stream.destroy"), port::shim("StreamCalls#destroyStream")]] int __port_stream_destroy(void *stream);
[[port::intrinsic("stream.synchronize"), port::shim("StreamCalls#synchronizeStream")]] int __port_stream_synchronize(void *stream);
[[port::intrinsic("event.create"), port::shim("StreamCalls#createEvent")]] void *__port_event_create(unsigned flags);
[[port::intrinsic("event.destroy"), port::shim("StreamCalls#destroyEvent")]] int __port_event_destroy(void *event);
[[port::intrinsic("event.synchronize"), port::shim("StreamCalls#synchronizeEvent")]] int __port_event_synchronize(void *event);
[[port::intrinsic("event.query"), port::shim("StreamCalls#queryEvent")]] int __port_event_query(void *event);
[[port::intrinsic("event.record"), port::shim("StreamCalls#recordEvent")]] int __port_event_record(void *event, void *stream);
[[port::intrinsic("event.elapsed"), port::shim("StreamCalls#elapsedMillis")]] double __port_event_elapsed(void *start, void *stop);
[[port::shim("CudaRuntime#streamCreate; $1 = device#createStream()")]] inline cudaError_t cudaStreamCreate([[port::out]] cudaStream_t *stream) {
  if (stream == nullptr) return __port_status(cudaErrorInvalidValue);
  *stream = (cudaStream_t)__port_stream_create(0, 0);
  return cudaSuccess;
}
[[port::shim("CudaRuntime#streamCreateWithFlags")]] inline cudaError_t cudaStreamCreateWithFlags([[port::out]] cudaStream_t *stream, unsigned flags) {
  if (stream == nullptr || flags > cudaStreamNonBlocking) return __port_status(cudaErrorInvalidValue);
  *stream = (cudaStream_t)__port_stream_create(flags, 0);
  return cudaSuccess;
}
[[port::shim("CudaRuntime#streamCreateWithPriority")]] inline cudaError_t cudaStreamCreateWithPriority([[port::out]] cudaStream_t *stream, unsigned flags, int priority) {
  if (stream == nullptr || flags > cudaStreamNonBlocking) return __port_status(cudaErrorInvalidValue);
  *stream = (cudaStream_t)__port_stream_create(flags, priority < -5 ? -5 : priority > 0 ? 0 : priority);
  return cudaSuccess;
}
[[port::shim("CudaRuntime#streamDestroy")]] inline cudaError_t cudaStreamDestroy(cudaStream_t stream) { return __port_status(__port_stream_destroy(stream)); }
[[port::shim("CudaRuntime#streamSynchronize")]] inline cudaError_t cudaStreamSynchronize(cudaStream_t stream) { return __port_status(__port_stream_synchronize(stream)); }
[[port::shim("CudaRuntime#streamQuery")]] inline cudaError_t cudaStreamQuery(cudaStream_t stream) { return __port_status(__port_stream_synchronize(stream)); }
[[port::intrinsic("stream.wait"), port::shim("StreamCalls#waitForEvent")]] int __port_stream_wait(void *stream, void *event);
[[port::shim("CudaRuntime#streamWaitEvent")]] inline cudaError_t cudaStreamWaitEvent(cudaStream_t stream, cudaEvent_t event, unsigned flags = 0) { return __port_status(__port_stream_wait(stream, event)); }
inline cudaError_t cudaDeviceGetStreamPriorityRange([[port::out]] int *least, [[port::out]] int *greatest) {
  *least = 0;
  *greatest = -5;
  return cudaSuccess;
}
[[port::shim("CudaRuntime#eventCreate; $1 = device#createEvent()")]] inline cudaError_t cudaEventCreate([[port::out]] cudaEvent_t *event) {
  if (event == nullptr) return __port_status(cudaErrorInvalidValue);
  *event = (cudaEvent_t)__port_event_create(0);
  return cudaSuccess;
}
[[port::shim("CudaRuntime#eventCreateWithFlags")]] inline cudaError_t cudaEventCreateWithFlags([[port::out]] cudaEvent_t *event, unsigned flags) {
  if (event == nullptr || flags > 7) return __port_status(cudaErrorInvalidValue);
  *event = (cudaEvent_t)__port_event_create(flags);
  return cudaSuccess;
}
inline cudaError_t cudaEventCreate([[port::out]] cudaEvent_t *event, unsigned flags) { return cudaEventCreateWithFlags(event, flags); }
[[port::shim("CudaRuntime#eventDestroy")]] inline cudaError_t cudaEventDestroy(cudaEvent_t event) { return __port_status(__port_event_destroy(event)); }
[[port::shim("CudaRuntime#eventRecord")]] inline cudaError_t cudaEventRecord(cudaEvent_t event, cudaStream_t stream = 0) { return __port_status(__port_event_record(event, stream)); }
#define cudaEventRecordDefault 0
#define cudaEventRecordExternal 1
#define cudaEventWaitDefault 0
#define cudaEventWaitExternal 1
inline cudaError_t cudaEventRecordWithFlags(cudaEvent_t event, cudaStream_t stream = 0, unsigned flags = 0) { return cudaEventRecord(event, stream); }
[[port::shim("CudaRuntime#eventSynchronize")]] inline cudaError_t cudaEventSynchronize(cudaEvent_t event) { return __port_status(__port_event_synchronize(event)); }
[[port::shim("CudaRuntime#eventQuery")]] inline cudaError_t cudaEventQuery(cudaEvent_t event) { return __port_status(__port_event_query(event)); }
[[port::shim("CudaRuntime#eventElapsedTime")]] inline cudaError_t cudaEventElapsedTime([[port::out]] float *milliseconds, cudaEvent_t start, cudaEvent_t stop) {
  if (milliseconds == nullptr) return __port_status(cudaErrorInvalidValue);
  double elapsed = __port_event_elapsed(start, stop);
  if (elapsed < 0) return __port_status(cudaErrorInvalidResourceHandle);
  *milliseconds = (float)elapsed;
  return cudaSuccess;
}

// Devices
[[port::intrinsic("device.synchronize"), port::shim("CudaRuntime#synchronize")]] int __port_synchronize();
[[port::intrinsic("device.reset"), port::shim("CudaRuntime#reset")]] int __port_reset();
[[port::intrinsic("device.get"), port::shim("CudaRuntime#deviceNumber")]] int __port_get_device();
[[port::intrinsic("device.set"), port::shim("CudaRuntime#selectDevice")]] int __port_set_device(int device);
[[port::shim("CudaRuntime#deviceSynchronize; device#synchronize()"), port::host("what a kernel launches runs when that kernel has ended")]] inline cudaError_t cudaDeviceSynchronize() { return (cudaError_t)__port_synchronize(); }
[[port::shim("CudaRuntime#deviceSynchronize; device#synchronize()"), port::host("what a kernel launches runs when that kernel has ended")]] inline cudaError_t cudaThreadSynchronize() { return (cudaError_t)__port_synchronize(); }
[[port::shim("CudaRuntime#deviceReset")]] inline cudaError_t cudaDeviceReset() { return (cudaError_t)__port_reset(); }
[[port::shim("CudaRuntime#deviceReset")]] inline cudaError_t cudaThreadExit() { return (cudaError_t)__port_reset(); }
[[port::shim("CudaRuntime#setDevice")]] inline cudaError_t cudaSetDevice(int device) { return __port_status(__port_set_device(device) == 0 ? 0 : cudaErrorInvalidDevice); }
[[port::shim("CudaRuntime#getDevice")]] inline cudaError_t cudaGetDevice([[port::out]] int *device) {
  if (device == nullptr) return __port_status(cudaErrorInvalidValue);
  *device = __port_get_device();
  return cudaSuccess;
}
[[port::shim("CudaRuntime#getDeviceCount")]] inline cudaError_t cudaGetDeviceCount([[port::out]] int *count) {
  if (count == nullptr) return __port_status(cudaErrorInvalidValue);
  *count = 1;
  return cudaSuccess;
}
#include <port/device_settings.h>
inline cudaError_t cudaDriverGetVersion([[port::out]] int *version) {
  if (version == nullptr) return __port_status(cudaErrorInvalidValue);
  *version = CUDART_VERSION;
  return cudaSuccess;
}
inline cudaError_t cudaRuntimeGetVersion([[port::out]] int *version) {
  if (version == nullptr) return __port_status(cudaErrorInvalidValue);
  *version = CUDART_VERSION;
  return cudaSuccess;
}
#include <port/device_description.h>
inline cudaError_t cudaChooseDevice([[port::out]] int *device, const cudaDeviceProp *p) {
  *device = 0;
  return cudaSuccess;
}
// Kernels
// Launches may ask for so much dynamic shared memory. CUDA says it of one kernel, this of all of them.
[[port::intrinsic("launch.shared.allow"), port::shim("CudaRuntime#allowDynamicShared")]] void __port_allow_dynamic_shared(int bytes);
// How many threads a block of a kernel may have: what its launch bounds say, 0 where nothing says it.
template <class... A> [[port::intrinsic("kernel.threads.most"), port::shim("#mostThreads")]] int __port_launch_bound(void (*kernel)(A...));
int __port_launch_bound(const void *packed);
template <class F> int __port_most_threads(F *kernel) {
  int bound = __port_launch_bound(kernel);
  return bound == 0 ? 1024 : bound;
}
template <class F> cudaError_t cudaFuncSetCacheConfig(F *kernel, cudaFuncCache config) { return cudaSuccess; }
template <class F> cudaError_t cudaFuncSetAttribute(F *kernel, cudaFuncAttribute attribute, int value) {
  if (kernel == nullptr) return __port_status(cudaErrorInvalidDeviceFunction);
  int most = attribute == cudaFuncAttributeMaxDynamicSharedMemorySize ? 166912 : 100;
  int least = attribute == cudaFuncAttributePreferredSharedMemoryCarveout ? -1 : 0;
  if (value < least || value > most) return __port_status(cudaErrorInvalidValue);
  if (attribute == cudaFuncAttributeMaxDynamicSharedMemorySize) __port_allow_dynamic_shared(value);
  return cudaSuccess;
}
template <class F> cudaError_t cudaFuncSetSharedMemConfig(F *kernel, cudaSharedMemConfig config) { return cudaSuccess; }
template <class F> cudaError_t cudaFuncGetAttributes(cudaFuncAttributes *attributes, F *kernel) {
  memset((void *)attributes, 0, sizeof(cudaFuncAttributes));
  attributes->maxThreadsPerBlock = __port_most_threads(kernel);
  attributes->numRegs = 32;
  attributes->ptxVersion = 80;
  attributes->binaryVersion = 80;
  return cudaSuccess;
}
template <class F> cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor([[port::out]] int *blocks, F *kernel, int threads, size_t sharedBytes) {
  if (blocks == nullptr) return __port_status(cudaErrorInvalidValue);
  *blocks = threads <= 0 || threads > __port_most_threads(kernel) ? 0 : 2048 / threads > 32 ? 32 : 2048 / threads;
  return cudaSuccess;
}
template <class F> cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags([[port::out]] int *blocks, F *kernel, int threads, size_t sharedBytes, unsigned flags) { return cudaOccupancyMaxActiveBlocksPerMultiprocessor(blocks, kernel, threads, sharedBytes); }
template <class F> cudaError_t cudaOccupancyMaxPotentialBlockSize([[port::out]] int *grid, [[port::out]] int *block, F *kernel, size_t sharedBytes = 0, int limit = 0) {
  int most = __port_most_threads(kernel);
  *block = limit > 0 && limit < most ? limit : most;
  *grid = 2048 / *block * 4;
  return cudaSuccess;
}
template <class F, class S> cudaError_t cudaOccupancyMaxPotentialBlockSizeVariableSMem([[port::out]] int *grid, [[port::out]] int *block, F *kernel, S sharedBytes, int limit = 0) { return cudaOccupancyMaxPotentialBlockSize(grid, block, kernel, sharedBytes(1024), limit); }
template <class F> cudaError_t cudaOccupancyMaxPotentialBlockSizeWithFlags([[port::out]] int *grid, [[port::out]] int *block, F *kernel, size_t sharedBytes = 0, int limit = 0, unsigned flags = 0) { return cudaOccupancyMaxPotentialBlockSize(grid, block, kernel, sharedBytes, limit); }
template <class F, class S> cudaError_t cudaOccupancyMaxPotentialBlockSizeVariableSMemWithFlags([[port::out]] int *grid, [[port::out]] int *block, F *kernel, S sharedBytes, int limit = 0, unsigned flags = 0) { return cudaOccupancyMaxPotentialBlockSizeVariableSMem(grid, block, kernel, sharedBytes, limit); }
template <class F> cudaError_t cudaOccupancyAvailableDynamicSMemPerBlock([[port::out]] size_t *bytes, F *kernel, int blocks, int threads) {
  *bytes = blocks <= 0 ? 0 : 167936 / blocks - 1024 < 49152 ? 167936 / blocks - 1024 : 49152;
  return cudaSuccess;
}
inline cudaError_t cudaProfilerStart() { return cudaSuccess; }
inline cudaError_t cudaProfilerStop() { return cudaSuccess; }
