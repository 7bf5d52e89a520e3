#pragma once
#include <port/graph_generic.h>
// What is asked of streams, and the attributes that a stream carries.
inline cudaError_t cudaStreamGetFlags(cudaStream_t stream, [[port::out]] unsigned *flags) {
  *flags = __port_stream_flags(stream);
  return cudaSuccess;
}
inline cudaError_t cudaStreamGetPriority(cudaStream_t stream, [[port::out]] int *priority) {
  *priority = __port_stream_priority(stream);
  return cudaSuccess;
}
inline cudaError_t cudaStreamGetId(cudaStream_t stream, [[port::out]] unsigned long long *id) {
  *id = (unsigned long long)stream;
  return cudaSuccess;
}
inline cudaError_t cudaStreamGetDevice(cudaStream_t stream, [[port::out]] int *device) {
  *device = 0;
  return cudaSuccess;
}
// Attributes ask for speed alone; a value that was never set is zero.
struct __port_stream_attribute {
  cudaStream_t stream;
  cudaStreamAttrID attribute;
  cudaStreamAttrValue value;
  __port_stream_attribute *next;
};
inline __port_stream_attribute *__port_stream_attributes;
inline __port_stream_attribute *__port_find_attribute(cudaStream_t stream, cudaStreamAttrID attribute) {
  __port_stream_attribute *one = __port_stream_attributes;
  while (one != nullptr && (one->stream != stream || one->attribute != attribute)) one = one->next;
  return one;
}
inline cudaError_t cudaStreamSetAttribute(cudaStream_t stream, cudaStreamAttrID attribute, const cudaStreamAttrValue *value) {
  __port_stream_attribute *one = __port_find_attribute(stream, attribute);
  if (one == nullptr) {
    one = (__port_stream_attribute *)malloc(sizeof(__port_stream_attribute));
    one->stream = stream;
    one->attribute = attribute;
    one->next = __port_stream_attributes;
    __port_stream_attributes = one;
  }
  one->value = *value;
  return cudaSuccess;
}
inline cudaError_t cudaStreamGetAttribute(cudaStream_t stream, cudaStreamAttrID attribute, cudaStreamAttrValue *value) {
  __port_stream_attribute *one = __port_find_attribute(stream, attribute);
  memset(value, 0, sizeof(cudaStreamAttrValue));
  if (one != nullptr) {
    *value = one->value;
  } else if (attribute == cudaLaunchAttributePriority) {
    value->priority = __port_stream_priority(stream);
  }
  return cudaSuccess;
}
inline cudaError_t cudaStreamCopyAttributes(cudaStream_t to, cudaStream_t from) {
  for (__port_stream_attribute *one = __port_stream_attributes; one != nullptr; one = one->next) {
    if (one->stream == from) cudaStreamSetAttribute(to, one->attribute, &one->value);
  }
  return cudaSuccess;
}

// Captures under way
inline enum cudaStreamCaptureMode __port_capture_mode;
inline cudaError_t cudaThreadExchangeStreamCaptureMode(enum cudaStreamCaptureMode *mode) {
  enum cudaStreamCaptureMode before = __port_capture_mode;
  __port_capture_mode = *mode;
  *mode = before;
  return cudaSuccess;
}
inline cudaError_t __port_capture_info(cudaStream_t stream, enum cudaStreamCaptureStatus *status, unsigned long long *id, cudaGraph_t *graph) {
  bool isCaptured = __port_is_captured(stream);
  if (isCaptured) __port_drain();
  *status = isCaptured ? cudaStreamCaptureStatusActive : cudaStreamCaptureStatusNone;
  if (id != nullptr) *id = isCaptured ? 1 : 0;
  if (graph != nullptr && isCaptured) *graph = __port_captured_graph;
  return cudaSuccess;
}
inline cudaError_t cudaStreamGetCaptureInfo(cudaStream_t stream, enum cudaStreamCaptureStatus *status, unsigned long long *id = nullptr) { return __port_capture_info(stream, status, id, nullptr); }
// What is captured goes into a graph that is there, in its order; it depends on all of before.
inline cudaError_t cudaStreamBeginCaptureToGraph(cudaStream_t stream, cudaGraph_t graph, const cudaGraphNode_t *dependencies, const cudaGraphEdgeData *edges, size_t count, enum cudaStreamCaptureMode mode) {
  if (stream == nullptr || __port_captured_graph != nullptr) return __port_status(cudaErrorStreamCaptureUnsupported);
  __port_captured_graph = graph;
  __port_capture_begin(stream);
  return cudaSuccess;
}
enum cudaStreamUpdateCaptureDependenciesFlags { cudaStreamAddCaptureDependencies = 0, cudaStreamSetCaptureDependencies = 1 };
inline cudaError_t cudaStreamUpdateCaptureDependencies(cudaStream_t stream, cudaGraphNode_t *dependencies, size_t count, unsigned flags = 0) {
  if (!__port_is_captured(stream)) return __port_status(cudaErrorIllegalState);
  __port_drain();
  if (flags == cudaStreamSetCaptureDependencies) {
    __port_is_capture_cut = true;
    __port_capture_joins.dependencies = 0;
  }
  for (size_t i = 0; i < count; i++) __port_depend(&__port_capture_joins, dependencies[i]);
  return cudaSuccess;
}
inline cudaError_t cudaStreamUpdateCaptureDependencies(cudaStream_t stream, cudaGraphNode_t *dependencies, const cudaGraphEdgeData *edges, size_t count, unsigned flags = 0) { return cudaStreamUpdateCaptureDependencies(stream, dependencies, count, flags); }
#define cudaStreamUpdateCaptureDependencies_v2 cudaStreamUpdateCaptureDependencies
// The node that the next one of the stream will depend on
inline cudaGraphNode_t __port_last_captured;
inline cudaError_t cudaStreamGetCaptureInfo_v2(cudaStream_t stream, enum cudaStreamCaptureStatus *status, unsigned long long *id, cudaGraph_t *graph = nullptr, const cudaGraphNode_t **dependencies = nullptr, size_t *count = nullptr) {
  __port_capture_info(stream, status, id, graph);
  int nodes = *status == cudaStreamCaptureStatusActive ? __port_captured_graph->count : 0;
  __port_last_captured = nodes == 0 ? nullptr : __port_captured_graph->nodes[nodes - 1];
  if (dependencies != nullptr) *dependencies = &__port_last_captured;
  if (count != nullptr) *count = nodes == 0 ? 0 : 1;
  return cudaSuccess;
}
inline cudaError_t cudaStreamGetCaptureInfo(cudaStream_t stream, enum cudaStreamCaptureStatus *status, unsigned long long *id, cudaGraph_t *graph, const cudaGraphNode_t **dependencies = nullptr, const cudaGraphEdgeData **edges = nullptr, size_t *count = nullptr) {
  if (edges != nullptr) *edges = nullptr;
  return cudaStreamGetCaptureInfo_v2(stream, status, id, graph, dependencies, count);
}
