#pragma once
#include <cuda_runtime_api.h>
// Launches by the functions of the runtime API, instead of <<< >>>.

// The next launch may have a grid that waits for itself.
[[port::intrinsic("launch.next.cooperative"), port::shim("CudaRuntime#nextIsCooperative")]] void __port_next_is_cooperative();

// Launches a kernel with arguments that lie where `arguments` says.
template <class... A> inline cudaError_t __port_launch_from(void (*kernel)(A...), dim3 grid, dim3 block, void **arguments, size_t sharedBytes, cudaStream_t stream) {
  int before = __port_take_error();
  int next = 0;
  kernel<<<grid, block, sharedBytes, stream>>>(*(A *)arguments[next++]...);
  int status = __port_peek_error();
  if (status == 0 && before != 0) __port_set_error(before);
  return (cudaError_t)status;
}
inline cudaError_t __port_launch_from(void (*kernel)(), dim3 grid, dim3 block, void **arguments, size_t sharedBytes, cudaStream_t stream) {
  int before = __port_take_error();
  kernel<<<grid, block, sharedBytes, stream>>>();
  int status = __port_peek_error();
  if (status == 0 && before != 0) __port_set_error(before);
  return (cudaError_t)status;
}
// Copies of the arguments of a kernel.
template <class... A> inline void **__port_copy_arguments(void (*kernel)(A...), void **arguments) {
  size_t sizes[sizeof...(A)];
  int count = 0;
  ((sizes[count++] = sizeof(A)), ...);
  void **copies = (void **)malloc(count * sizeof(void *));
  for (int i = 0; i < count; i++) {
    copies[i] = malloc(sizes[i]);
    memcpy(copies[i], arguments[i], sizes[i]);
  }
  return copies;
}
inline void **__port_copy_arguments(void (*kernel)(), void **arguments) { return nullptr; }

// What a pointer to a kernel becomes when it is made a `void *`: a function that still knows the kernel's type.
struct __port_packed_launch {
  dim3 grid, block;
  void **arguments;
  size_t sharedBytes;
  cudaStream_t stream;
  bool onlyCopies, onlyTellsBound;
  int bound;
  cudaError_t status;
};
typedef void (*__port_packed_kernel)(__port_packed_launch *);
template <class F, F kernel> void __port_packed(__port_packed_launch *launch) {
  if (launch->onlyTellsBound) {
    launch->bound = __port_launch_bound(kernel);
  } else if (launch->onlyCopies) {
    launch->arguments = __port_copy_arguments(kernel, launch->arguments);
  } else {
    launch->status = __port_launch_from(kernel, launch->grid, launch->block, launch->arguments, launch->sharedBytes, launch->stream);
  }
}
inline cudaError_t __port_launch_packed(const void *kernel, dim3 grid, dim3 block, void **arguments, size_t sharedBytes, cudaStream_t stream) {
  if (kernel == nullptr) return __port_status(cudaErrorInvalidDeviceFunction);
  __port_packed_launch launch;
  launch.grid = grid;
  launch.block = block;
  launch.arguments = arguments;
  launch.sharedBytes = sharedBytes;
  launch.stream = stream;
  launch.onlyCopies = false;
  launch.onlyTellsBound = false;
  launch.status = cudaSuccess;
  ((__port_packed_kernel)kernel)(&launch);
  return launch.status;
}
inline int __port_launch_bound(const void *packed) {
  if (packed == nullptr) return 0;
  __port_packed_launch launch;
  launch.onlyTellsBound = true;
  ((__port_packed_kernel)packed)(&launch);
  return launch.bound;
}
inline void **__port_copy_packed(const void *kernel, void **arguments) {
  __port_packed_launch launch;
  launch.arguments = arguments;
  launch.onlyCopies = true;
  launch.onlyTellsBound = false;
  ((__port_packed_kernel)kernel)(&launch);
  return launch.arguments;
}

template <class... A> cudaError_t cudaLaunchKernel(void (*kernel)(A...), dim3 grid, dim3 block, void **arguments, size_t sharedBytes = 0, cudaStream_t stream = 0) { return __port_launch_from(kernel, grid, block, arguments, sharedBytes, stream); }
inline cudaError_t cudaLaunchKernel([[port::kernel]] const void *kernel, dim3 grid, dim3 block, void **arguments, size_t sharedBytes = 0, cudaStream_t stream = 0) { return __port_launch_packed(kernel, grid, block, arguments, sharedBytes, stream); }
template <class... A> cudaError_t cudaLaunchCooperativeKernel(void (*kernel)(A...), dim3 grid, dim3 block, void **arguments, size_t sharedBytes = 0, cudaStream_t stream = 0) {
  __port_next_is_cooperative();
  return __port_launch_from(kernel, grid, block, arguments, sharedBytes, stream);
}
inline cudaError_t cudaLaunchCooperativeKernel([[port::kernel]] const void *kernel, dim3 grid, dim3 block, void **arguments, size_t sharedBytes = 0, cudaStream_t stream = 0) {
  __port_next_is_cooperative();
  return __port_launch_packed(kernel, grid, block, arguments, sharedBytes, stream);
}

// Launches with attributes; those that ask for speed alone change nothing here.
enum cudaLaunchAttributeID {
  cudaLaunchAttributeIgnore = 0,
  cudaLaunchAttributeAccessPolicyWindow = 1,
  cudaLaunchAttributeCooperative = 2,
  cudaLaunchAttributeSynchronizationPolicy = 3,
  cudaLaunchAttributeClusterDimension = 4,
  cudaLaunchAttributeClusterSchedulingPolicyPreference = 5,
  cudaLaunchAttributeProgrammaticStreamSerialization = 6,
  cudaLaunchAttributeProgrammaticEvent = 7,
  cudaLaunchAttributePriority = 8,
  cudaLaunchAttributeMemSyncDomainMap = 9,
  cudaLaunchAttributeMemSyncDomain = 10,
  cudaLaunchAttributePreferredClusterDimension = 11,
  cudaLaunchAttributeLaunchCompletionEvent = 12,
  cudaLaunchAttributeDeviceUpdatableKernelNode = 13,
  cudaLaunchAttributePreferredSharedMemoryCarveout = 14,
  cudaLaunchAttributeNvlinkUtilCentricScheduling = 16,
};
enum cudaAccessProperty { cudaAccessPropertyNormal = 0, cudaAccessPropertyStreaming = 1, cudaAccessPropertyPersisting = 2 };
struct cudaAccessPolicyWindow {
  void *base_ptr;
  size_t num_bytes;
  float hitRatio;
  enum cudaAccessProperty hitProp, missProp;
};
union cudaLaunchAttributeValue {
  char pad[64];
  struct cudaAccessPolicyWindow accessPolicyWindow;
  int cooperative;
  int syncPolicy;
  struct { unsigned x, y, z; } clusterDim;
  int programmaticStreamSerializationAllowed;
  struct { cudaEvent_t event; int flags, triggerAtBlockStart; } programmaticEvent;
  struct { cudaEvent_t event; int flags; } launchCompletionEvent;
  unsigned sharedMemCarveout;
  int priority;
};
struct cudaLaunchAttribute {
  enum cudaLaunchAttributeID id;
  union cudaLaunchAttributeValue val;
};
struct cudaLaunchConfig_t {
  dim3 gridDim, blockDim;
  size_t dynamicSmemBytes;
  cudaStream_t stream;
  struct cudaLaunchAttribute *attrs;
  unsigned numAttrs;
};
// A kernel that may begin before the one in front of it has ended: it begins afterwards, and never has to wait.
inline __device__ void cudaGridDependencySynchronize() {}
inline __device__ void cudaTriggerProgrammaticLaunchCompletion() {}
inline cudaError_t __port_apply(const cudaLaunchConfig_t *config) {
  for (unsigned i = 0; i < config->numAttrs; i++) {
    if (config->attrs[i].id == cudaLaunchAttributeClusterDimension && config->attrs[i].val.clusterDim.x * config->attrs[i].val.clusterDim.y * config->attrs[i].val.clusterDim.z > 1) return cudaErrorNotSupported;
    if (config->attrs[i].id == cudaLaunchAttributeCooperative && config->attrs[i].val.cooperative) __port_next_is_cooperative();
  }
  return cudaSuccess;
}
template <class... P, class... A> cudaError_t cudaLaunchKernelEx(const cudaLaunchConfig_t *config, void (*kernel)(P...), A... arguments) {
  cudaError_t status = __port_apply(config);
  if (status != cudaSuccess) return __port_status(status);
  int before = __port_take_error();
  kernel<<<config->gridDim, config->blockDim, config->dynamicSmemBytes, config->stream>>>(arguments...);
  status = (cudaError_t)__port_peek_error();
  if (status == cudaSuccess && before != 0) __port_set_error(before);
  return status;
}
inline cudaError_t cudaLaunchKernelExC(const cudaLaunchConfig_t *config, const void *kernel, void **arguments) {
  cudaError_t status = __port_apply(config);
  return status != cudaSuccess ? __port_status(status) : __port_launch_packed(kernel, config->gridDim, config->blockDim, arguments, config->dynamicSmemBytes, config->stream);
}

// Attributes of streams
typedef cudaLaunchAttributeID cudaStreamAttrID;
typedef cudaLaunchAttributeValue cudaStreamAttrValue;
#define cudaStreamAttributeAccessPolicyWindow cudaLaunchAttributeAccessPolicyWindow
#define cudaStreamAttributeSynchronizationPolicy cudaLaunchAttributeSynchronizationPolicy
#define cudaStreamAttributePriority cudaLaunchAttributePriority
inline cudaError_t cudaCtxResetPersistingL2Cache() { return cudaSuccess; }

// Functions of the host between the work of a stream; all earlier work is done when they are called.
typedef void (*cudaHostFn_t)(void *data);
typedef void (*cudaStreamCallback_t)(cudaStream_t stream, cudaError_t status, void *data);
inline cudaError_t cudaStreamAddCallback(cudaStream_t stream, cudaStreamCallback_t callback, void *data, unsigned flags) {
  __port_stream_synchronize(stream);
  callback(stream, cudaSuccess, data);
  return cudaSuccess;
}
