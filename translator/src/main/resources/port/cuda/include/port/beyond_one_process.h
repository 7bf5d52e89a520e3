#pragma once
#include <port/graph_generic.h>
// What connects the runtime with graphics, drivers, other processes and code that is loaded while a program runs: nothing here does.
typedef struct __port_external_memory *cudaExternalMemory_t;
typedef struct __port_external_semaphore *cudaExternalSemaphore_t;
typedef struct __port_graphics_resource *cudaGraphicsResource_t;
typedef struct __port_library *cudaLibrary_t;
typedef struct __port_loaded_kernel *cudaKernel_t;
struct cudaExternalMemoryHandleDesc;
struct cudaExternalMemoryBufferDesc;
struct cudaExternalMemoryMipmappedArrayDesc;
struct cudaExternalSemaphoreHandleDesc;
struct cudaExternalSemaphoreSignalParams;
struct cudaExternalSemaphoreWaitParams;
#define __PORT_NO_EXTERNAL [[port::support("unsupported", "memory and semaphores of other programming interfaces are not shared")]]
__PORT_NO_EXTERNAL cudaError_t cudaImportExternalMemory(cudaExternalMemory_t *memory, const cudaExternalMemoryHandleDesc *description);
__PORT_NO_EXTERNAL cudaError_t cudaExternalMemoryGetMappedBuffer(void **p, cudaExternalMemory_t memory, const cudaExternalMemoryBufferDesc *description);
__PORT_NO_EXTERNAL cudaError_t cudaExternalMemoryGetMappedMipmappedArray(cudaMipmappedArray_t *array, cudaExternalMemory_t memory, const cudaExternalMemoryMipmappedArrayDesc *description);
__PORT_NO_EXTERNAL cudaError_t cudaDestroyExternalMemory(cudaExternalMemory_t memory);
__PORT_NO_EXTERNAL cudaError_t cudaImportExternalSemaphore(cudaExternalSemaphore_t *semaphore, const cudaExternalSemaphoreHandleDesc *description);
__PORT_NO_EXTERNAL cudaError_t cudaSignalExternalSemaphoresAsync(const cudaExternalSemaphore_t *semaphores, const cudaExternalSemaphoreSignalParams *p, unsigned count, cudaStream_t stream = 0);
__PORT_NO_EXTERNAL cudaError_t cudaWaitExternalSemaphoresAsync(const cudaExternalSemaphore_t *semaphores, const cudaExternalSemaphoreWaitParams *p, unsigned count, cudaStream_t stream = 0);
__PORT_NO_EXTERNAL cudaError_t cudaDestroyExternalSemaphore(cudaExternalSemaphore_t semaphore);
#define __PORT_NO_GRAPHICS [[port::support("unsupported", "there is no graphics to share resources with")]]
__PORT_NO_GRAPHICS cudaError_t cudaGraphicsUnregisterResource(cudaGraphicsResource_t resource);
__PORT_NO_GRAPHICS cudaError_t cudaGraphicsResourceSetMapFlags(cudaGraphicsResource_t resource, unsigned flags);
__PORT_NO_GRAPHICS cudaError_t cudaGraphicsMapResources(int count, cudaGraphicsResource_t *resources, cudaStream_t stream = 0);
__PORT_NO_GRAPHICS cudaError_t cudaGraphicsUnmapResources(int count, cudaGraphicsResource_t *resources, cudaStream_t stream = 0);
__PORT_NO_GRAPHICS cudaError_t cudaGraphicsResourceGetMappedPointer(void **p, size_t *bytes, cudaGraphicsResource_t resource);
__PORT_NO_GRAPHICS cudaError_t cudaGraphicsSubResourceGetMappedArray(cudaArray_t *array, cudaGraphicsResource_t resource, unsigned index, unsigned level);
enum cudaDriverEntryPointQueryResult { cudaDriverEntryPointSuccess = 0, cudaDriverEntryPointSymbolNotFound = 1, cudaDriverEntryPointVersionNotSufficent = 2 };
#define cudaEnableDefault 0
#define cudaEnableLegacyStream 1
#define cudaEnablePerThreadDefaultStream 2
[[port::support("unsupported", "functions of the driver have no addresses")]] cudaError_t cudaGetDriverEntryPoint(const char *name, void **function, unsigned long long flags, cudaDriverEntryPointQueryResult *result = nullptr);
[[port::support("unsupported", "functions of the driver have no addresses")]] cudaError_t cudaGetDriverEntryPointByVersion(const char *name, void **function, unsigned version, unsigned long long flags, cudaDriverEntryPointQueryResult *result = nullptr);
#define __PORT_NO_LIBRARIES [[port::support("unsupported", "code is not loaded while a program runs")]]
__PORT_NO_LIBRARIES cudaError_t cudaLibraryLoadData(cudaLibrary_t *library, const void *code, ...);
__PORT_NO_LIBRARIES cudaError_t cudaLibraryLoadFromFile(cudaLibrary_t *library, const char *path, ...);
__PORT_NO_LIBRARIES cudaError_t cudaLibraryGetKernel(cudaKernel_t *kernel, cudaLibrary_t library, const char *name);
__PORT_NO_LIBRARIES cudaError_t cudaLibraryGetGlobal(void **p, size_t *bytes, cudaLibrary_t library, const char *name);
__PORT_NO_LIBRARIES cudaError_t cudaLibraryUnload(cudaLibrary_t library);
#define __PORT_NO_CLUSTERS [[port::support("unsupported", "clusters of blocks need compute capability 9.0; the emulated device has 8.0")]]
template <class F> __PORT_NO_CLUSTERS cudaError_t cudaOccupancyMaxPotentialClusterSize(int *size, F *kernel, const cudaLaunchConfig_t *config);
template <class F> __PORT_NO_CLUSTERS cudaError_t cudaOccupancyMaxActiveClusters(int *count, F *kernel, const cudaLaunchConfig_t *config);
// In front of a kernel, or behind what it returns
#define __cluster_dims__(...) __attribute__((port::support("unsupported", "clusters of blocks need compute capability 9.0; the emulated device has 8.0")))
