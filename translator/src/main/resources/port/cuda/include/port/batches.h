#pragma once
#include <port/memory_queries.h>
// Copies of many pieces at once, which are carried out in order. Where memory is to be, and in which order it is read, makes no difference.
enum cudaMemcpyFlags { cudaMemcpyFlagDefault = 0, cudaMemcpyFlagPreferOverlapWithCompute = 1 };
enum cudaMemcpySrcAccessOrder { cudaMemcpySrcAccessOrderInvalid = 0, cudaMemcpySrcAccessOrderStream = 1, cudaMemcpySrcAccessOrderDuringApiCall = 2, cudaMemcpySrcAccessOrderAny = 3 };
struct cudaMemcpyAttributes {
  enum cudaMemcpySrcAccessOrder srcAccessOrder;
  cudaMemLocation srcLocHint, dstLocHint;
  unsigned flags;
};
// Attribute `i` is that of the pieces from `indices[i]` on.
inline bool __port_fits_batch(size_t count, const cudaMemcpyAttributes *attributes, const size_t *indices, size_t known) {
  if (count == 0 || attributes == nullptr || indices == nullptr || known == 0 || known > count || indices[0] != 0) return false;
  for (size_t i = 0; i < known; i++) {
    if (attributes[i].srcAccessOrder == cudaMemcpySrcAccessOrderInvalid) return false;
    if (i > 0 && (indices[i] <= indices[i - 1] || indices[i] >= count)) return false;
  }
  return true;
}
inline cudaError_t cudaMemcpyBatchAsync(void *const *to, const void *const *from, const size_t *bytes, size_t count, cudaMemcpyAttributes *attributes, size_t *indices, size_t known, cudaStream_t stream) {
  if (stream == 0 || !__port_fits_batch(count, attributes, indices, known)) return __port_status(cudaErrorInvalidValue);
  for (size_t i = 0; i < count; i++) {
    cudaError_t status = cudaMemcpyAsync(to[i], from[i], bytes[i], cudaMemcpyDefault, stream);
    if (status != cudaSuccess) return status;
  }
  return cudaSuccess;
}
inline cudaError_t cudaMemcpyBatchAsync(const void *const *to, const void *const *from, const size_t *bytes, size_t count, cudaMemcpyAttributes attributes, cudaStream_t stream) {
  size_t index = 0;
  return cudaMemcpyBatchAsync((void *const *)to, from, bytes, count, &attributes, &index, 1, stream);
}
inline cudaError_t cudaMemPrefetchBatchAsync(void **, size_t *, size_t, cudaMemLocation *, size_t *, size_t, unsigned long long, cudaStream_t) { return cudaSuccess; }
inline cudaError_t cudaMemDiscardBatchAsync(void **, size_t *, size_t, unsigned long long, cudaStream_t) { return cudaSuccess; }
inline cudaError_t cudaMemDiscardAndPrefetchBatchAsync(void **, size_t *, size_t, cudaMemLocation *, size_t *, size_t, unsigned long long, cudaStream_t) { return cudaSuccess; }
[[port::support("partial", "advice is not remembered")]] inline cudaError_t cudaMemRangeGetAttributes(void **data, size_t *bytes, enum cudaMemRangeAttribute *attributes, size_t count, const void *p, size_t size) {
  for (size_t i = 0; i < count; i++) {
    cudaError_t status = cudaMemRangeGetAttribute(data[i], bytes[i], attributes[i], p, size);
    if (status != cudaSuccess) return status;
  }
  return cudaSuccess;
}
struct cudaMemcpy3DBatchOp;
[[port::support("unsupported", "copies of boxes are not collected; call 'cudaMemcpy3DAsync' for each")]] cudaError_t cudaMemcpy3DBatchAsync(size_t count, cudaMemcpy3DBatchOp *copies, unsigned long long flags, cudaStream_t stream);
