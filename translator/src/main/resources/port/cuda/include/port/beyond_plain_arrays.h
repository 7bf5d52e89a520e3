#pragma once
#include <port/texture.h>
#include <port/beyond_one_process.h>
// Arrays of several levels or of which parts are missing, and what the driver tells of itself.
#define __PORT_NO_LEVELS [[port::support("unsupported", "arrays have one level; sample that of the finest level, or port the texture by hand")]]
__PORT_NO_LEVELS cudaError_t cudaMallocMipmappedArray(cudaMipmappedArray_t *array, const cudaChannelFormatDesc *channels, cudaExtent extent, unsigned levels, unsigned flags = 0);
__PORT_NO_LEVELS cudaError_t cudaGetMipmappedArrayLevel(cudaArray_t *level, cudaMipmappedArray_t array, unsigned number);
__PORT_NO_LEVELS cudaError_t cudaFreeMipmappedArray(cudaMipmappedArray_t array);
__PORT_NO_GRAPHICS cudaError_t cudaGraphicsResourceGetMappedMipmappedArray(cudaMipmappedArray_t *array, cudaGraphicsResource_t resource);
struct cudaArraySparseProperties;
struct cudaArrayMemoryRequirements;
#define __PORT_NO_SPARSE_ARRAYS [[port::support("unsupported", "arrays are whole: they have no tiles to be mapped one by one")]]
__PORT_NO_SPARSE_ARRAYS cudaError_t cudaArrayGetSparseProperties(cudaArraySparseProperties *properties, cudaArray_t array);
__PORT_NO_SPARSE_ARRAYS cudaError_t cudaMipmappedArrayGetSparseProperties(cudaArraySparseProperties *properties, cudaMipmappedArray_t array);
__PORT_NO_SPARSE_ARRAYS cudaError_t cudaArrayGetMemoryRequirements(cudaArrayMemoryRequirements *requirements, cudaArray_t array, int device);
__PORT_NO_SPARSE_ARRAYS cudaError_t cudaMipmappedArrayGetMemoryRequirements(cudaArrayMemoryRequirements *requirements, cudaMipmappedArray_t array, int device);
[[port::support("unsupported", "arrays have one plane")]] cudaError_t cudaArrayGetPlane(cudaArray_t *plane, cudaArray_t array, unsigned index);
#define __PORT_NO_LOGS [[port::support("unsupported", "the runtime keeps no log")]]
typedef unsigned cudaLogIterator;
__PORT_NO_LOGS cudaError_t cudaLogsCurrent(cudaLogIterator *iterator, unsigned flags);
__PORT_NO_LOGS cudaError_t cudaLogsDumpToFile(cudaLogIterator *iterator, const char *path, unsigned flags);
__PORT_NO_LOGS cudaError_t cudaLogsDumpToMemory(cudaLogIterator *iterator, char *buffer, size_t *size, unsigned flags);
__PORT_NO_LIBRARIES cudaError_t cudaLibraryGetManaged(void **p, size_t *bytes, cudaLibrary_t library, const char *name);
__PORT_NO_LIBRARIES cudaError_t cudaLibraryGetUnifiedFunction(void **function, cudaLibrary_t library, const char *symbol);
__PORT_NO_LIBRARIES cudaError_t cudaLibraryGetKernelCount(unsigned *count, cudaLibrary_t library);
__PORT_NO_LIBRARIES cudaError_t cudaLibraryEnumerateKernels(cudaKernel_t *kernels, unsigned count, cudaLibrary_t library);
__PORT_NO_LIBRARIES cudaError_t cudaGetKernel(cudaKernel_t *kernel, const void *function);
__PORT_NO_LIBRARIES cudaError_t cudaKernelSetAttributeForDevice(cudaKernel_t kernel, enum cudaFuncAttribute attribute, int value, int device);
#define __PORT_NO_SHARED_POOLS [[port::support("unsupported", "memory is not shared between processes")]]
struct cudaMemPoolPtrExportData;
__PORT_NO_SHARED_POOLS cudaError_t cudaMemPoolExportToShareableHandle(void *handle, cudaMemPool_t pool, enum cudaMemAllocationHandleType type, unsigned flags);
__PORT_NO_SHARED_POOLS cudaError_t cudaMemPoolImportFromShareableHandle(cudaMemPool_t *pool, void *handle, enum cudaMemAllocationHandleType type, unsigned flags);
__PORT_NO_SHARED_POOLS cudaError_t cudaMemPoolExportPointer(cudaMemPoolPtrExportData *exported, void *p);
__PORT_NO_SHARED_POOLS cudaError_t cudaMemPoolImportPointer(void **p, cudaMemPool_t pool, cudaMemPoolPtrExportData *exported);
