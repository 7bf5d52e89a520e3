#pragma once
#include <port/array.h>
#include <port/launch.h>
#include <port/peers.h>
// Graphs: nodes in the order in which they were added, each behind those that it depends on.
enum cudaGraphNodeType {
  cudaGraphNodeTypeKernel = 0,
  cudaGraphNodeTypeMemcpy = 1,
  cudaGraphNodeTypeMemset = 2,
  cudaGraphNodeTypeHost = 3,
  cudaGraphNodeTypeGraph = 4,
  cudaGraphNodeTypeEmpty = 5,
  cudaGraphNodeTypeWaitEvent = 6,
  cudaGraphNodeTypeEventRecord = 7,
  cudaGraphNodeTypeExtSemaphoreSignal = 8,
  cudaGraphNodeTypeExtSemaphoreWait = 9,
  cudaGraphNodeTypeMemAlloc = 10,
  cudaGraphNodeTypeMemFree = 11,
  cudaGraphNodeTypeConditional = 13,
};
struct cudaKernelNodeParams {
  void *func;
  dim3 gridDim, blockDim;
  unsigned sharedMemBytes;
  void **kernelParams;
  void **extra;
};
struct cudaMemsetParams {
  void *dst;
  size_t pitch;
  unsigned value, elementSize;
  size_t width, height;
};
struct cudaHostNodeParams {
  cudaHostFn_t fn;
  void *userData;
};
struct cudaMemAllocNodeParams {
  struct cudaMemPoolProps poolProps;
  const struct cudaMemAccessDesc *accessDescs;
  size_t accessDescCount;
  size_t bytesize;
  void *dptr;
};
struct CUgraph_st;
// What a node decides by, set anew by each launch of the graph
struct __port_conditional {
  unsigned value, initial;
  __port_conditional *next;
};
struct CUgraphNode_st {
  enum cudaGraphNodeType type;
  long recorded;
  cudaKernelNodeParams kernel;
  cudaMemcpy3DParms copy;
  void *to;
  const void *from;
  size_t bytes;
  enum cudaMemcpyKind kind;
  cudaMemsetParams fill;
  cudaHostNodeParams host;
  CUgraph_st *child;
  cudaEvent_t event;
  int dependencies, capacity;
  CUgraphNode_st **dependsOn;
  CUgraphNode_st *copyOf;
  bool done, disabled;
  CUgraph_st *graph;
  unsigned *condition;
  int conditionType, bodies;
  CUgraph_st **body;
};
struct CUgraph_st {
  int count, capacity;
  CUgraphNode_st **nodes;
  __port_conditional *resets;
};
struct CUgraphExec_st { CUgraph_st *graph; };
typedef struct CUgraphNode_st *cudaGraphNode_t;
typedef struct CUgraph_st *cudaGraph_t;
typedef struct CUgraphExec_st *cudaGraphExec_t;

inline CUgraph_st *__port_new_graph() { return (CUgraph_st *)calloc(1, sizeof(CUgraph_st)); }
inline void __port_depend(CUgraphNode_st *node, CUgraphNode_st *on) {
  if (node->dependencies == node->capacity) {
    node->capacity = node->capacity == 0 ? 4 : 2 * node->capacity;
    CUgraphNode_st **more = (CUgraphNode_st **)malloc(node->capacity * sizeof(CUgraphNode_st *));
    for (int i = 0; i < node->dependencies; i++) more[i] = node->dependsOn[i];
    free(node->dependsOn);
    node->dependsOn = more;
  }
  node->dependsOn[node->dependencies++] = on;
}
inline CUgraphNode_st *__port_add_node(CUgraph_st *graph, enum cudaGraphNodeType type, const cudaGraphNode_t *dependencies, size_t count) {
  CUgraphNode_st *node = (CUgraphNode_st *)calloc(1, sizeof(CUgraphNode_st));
  node->type = type;
  node->graph = graph;
  for (size_t i = 0; i < count; i++) __port_depend(node, dependencies[i]);
  if (graph->count == graph->capacity) {
    graph->capacity = graph->capacity == 0 ? 16 : 2 * graph->capacity;
    CUgraphNode_st **more = (CUgraphNode_st **)malloc(graph->capacity * sizeof(CUgraphNode_st *));
    for (int i = 0; i < graph->count; i++) more[i] = graph->nodes[i];
    free(graph->nodes);
    graph->nodes = more;
  }
  graph->nodes[graph->count++] = node;
  return node;
}
inline cudaError_t __port_set_kernel(CUgraphNode_st *node, const cudaKernelNodeParams *p) {
  if (p->func == nullptr) return cudaErrorInvalidValue;
  node->kernel.func = p->func;
  node->kernel.gridDim = p->gridDim;
  node->kernel.blockDim = p->blockDim;
  node->kernel.sharedMemBytes = p->sharedMemBytes;
  node->kernel.kernelParams = __port_copy_packed(p->func, p->kernelParams);
  node->recorded = 0;
  return cudaSuccess;
}
inline CUgraph_st *__port_copy_graph(CUgraph_st *graph) {
  CUgraph_st *copy = __port_new_graph();
  copy->resets = graph->resets;
  for (int i = 0; i < graph->count; i++) {
    CUgraphNode_st *from = graph->nodes[i];
    CUgraphNode_st *to = __port_add_node(copy, from->type, nullptr, 0);
    to->recorded = from->recorded;
    to->kernel = from->kernel;
    to->copy = from->copy;
    to->to = from->to;
    to->from = from->from;
    to->bytes = from->bytes;
    to->kind = from->kind;
    to->fill = from->fill;
    to->host = from->host;
    to->child = from->child == nullptr ? nullptr : __port_copy_graph(from->child);
    to->event = from->event;
    to->disabled = from->disabled;
    to->condition = from->condition;
    to->conditionType = from->conditionType;
    to->bodies = from->bodies;
    to->body = from->bodies == 0 ? nullptr : (CUgraph_st **)malloc(from->bodies * sizeof(CUgraph_st *));
    for (int b = 0; b < from->bodies; b++) to->body[b] = __port_copy_graph(from->body[b]);
    to->copyOf = from;
  }
  for (int i = 0; i < graph->count; i++) {
    for (int d = 0; d < graph->nodes[i]->dependencies; d++) {
      for (int k = 0; k < graph->count; k++) {
        if (graph->nodes[k] == graph->nodes[i]->dependsOn[d]) __port_depend(copy->nodes[i], copy->nodes[k]);
      }
    }
  }
  return copy;
}
inline void __port_free_graph(CUgraph_st *graph) {
  for (int i = 0; i < graph->count; i++) {
    free(graph->nodes[i]->dependsOn);
    free(graph->nodes[i]);
  }
  free(graph->nodes);
  free(graph);
}
inline cudaError_t __port_run_graph(CUgraph_st *graph);
// 0: if, and otherwise the second body; 1: while; 2: one of several.
inline cudaError_t __port_run_condition(CUgraphNode_st *node) {
  cudaError_t status = cudaSuccess;
  switch (node->conditionType) {
  case 0:
    if (*node->condition != 0) return __port_run_graph(node->body[0]);
    return node->bodies > 1 ? __port_run_graph(node->body[1]) : cudaSuccess;
  case 1:
    while (*node->condition != 0 && status == cudaSuccess) status = __port_run_graph(node->body[0]);
    return status;
  default: return *node->condition < (unsigned)node->bodies ? __port_run_graph(node->body[*node->condition]) : cudaSuccess;
  }
}
inline cudaError_t __port_run_node(CUgraphNode_st *node) {
  if (node->disabled) return cudaSuccess;
  if (node->recorded != 0) {
    __port_capture_replay(node->recorded);
    return cudaSuccess;
  }
  switch (node->type) {
  case cudaGraphNodeTypeKernel: return __port_launch_packed(node->kernel.func, node->kernel.gridDim, node->kernel.blockDim, node->kernel.kernelParams, node->kernel.sharedMemBytes, 0);
  case cudaGraphNodeTypeMemcpy: return node->to != nullptr ? cudaMemcpy(node->to, node->from, node->bytes, node->kind) : cudaMemcpy3D(&node->copy);
  case cudaGraphNodeTypeMemset: {
    cudaMemsetParams *p = &node->fill;
    for (size_t row = 0; row < p->height; row++) {
      char *at = (char *)p->dst + row * p->pitch;
      if (p->elementSize == 1 || p->value == 0) {
        int status = __port_fill(at, (int)p->value, p->width * p->elementSize);
        if (status != 0) return __port_status(status);
      } else {
        for (size_t i = 0; i < p->width; i++) {
          int status = __port_transfer(at + i * p->elementSize, &p->value, p->elementSize, cudaMemcpyDefault);
          if (status != 0) return __port_status(status);
        }
      }
    }
    return cudaSuccess;
  }
  case cudaGraphNodeTypeHost:
    node->host.fn(node->host.userData);
    return cudaSuccess;
  case cudaGraphNodeTypeGraph: return __port_run_graph(node->child);
  case cudaGraphNodeTypeEventRecord: return cudaEventRecord(node->event, 0);
  case cudaGraphNodeTypeConditional: return __port_run_condition(node);
  case cudaGraphNodeTypeMemAlloc: return __port_status(__port_allocate_again(node->to));
  case cudaGraphNodeTypeMemFree: return __port_status(__port_free_device(node->to));
  default: return cudaSuccess;
  }
}
inline cudaError_t __port_run_graph(CUgraph_st *graph) {
  for (__port_conditional *one = graph->resets; one != nullptr; one = one->next) one->value = one->initial;
  for (int i = 0; i < graph->count; i++) graph->nodes[i]->done = false;
  int left = graph->count;
  while (left > 0) {
    int before = left;
    for (int i = 0; i < graph->count; i++) {
      CUgraphNode_st *node = graph->nodes[i];
      bool ready = !node->done;
      for (int d = 0; d < node->dependencies && ready; d++) ready = node->dependsOn[d]->done;
      if (!ready) continue;
      cudaError_t status = __port_run_node(node);
      if (status != cudaSuccess) return status;
      node->done = true;
      left--;
    }
    if (left == before) return __port_status(cudaErrorInvalidValue);
  }
  return cudaSuccess;
}

// Graphs node by node
inline cudaError_t cudaGraphCreate([[port::out]] cudaGraph_t *graph, unsigned flags) {
  *graph = __port_new_graph();
  return cudaSuccess;
}
inline cudaError_t cudaGraphDestroy(cudaGraph_t graph) {
  __port_free_graph(graph);
  return cudaSuccess;
}
inline cudaError_t cudaGraphClone([[port::out]] cudaGraph_t *copy, cudaGraph_t graph) {
  *copy = __port_copy_graph(graph);
  return cudaSuccess;
}
inline cudaError_t cudaGraphAddKernelNode([[port::out]] cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, const cudaKernelNodeParams *p) {
  *node = __port_add_node(graph, cudaGraphNodeTypeKernel, dependencies, count);
  return __port_status(__port_set_kernel(*node, p));
}
inline cudaError_t cudaGraphKernelNodeSetParams(cudaGraphNode_t node, const cudaKernelNodeParams *p) { return __port_status(__port_set_kernel(node, p)); }
// What a launch that was recorded was told is not known here.
inline cudaError_t cudaGraphKernelNodeGetParams(cudaGraphNode_t node, cudaKernelNodeParams *p) {
  if (node->recorded != 0) return __port_status(cudaErrorNotSupported);
  *p = node->kernel;
  return cudaSuccess;
}
inline cudaError_t cudaGraphAddMemcpyNode([[port::out]] cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, const cudaMemcpy3DParms *p) {
  *node = __port_add_node(graph, cudaGraphNodeTypeMemcpy, dependencies, count);
  (*node)->copy = *p;
  return cudaSuccess;
}
inline cudaError_t cudaGraphAddMemcpyNode1D([[port::out]] cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, void *to, const void *from, size_t bytes, enum cudaMemcpyKind kind) {
  CUgraphNode_st *fresh = __port_add_node(graph, cudaGraphNodeTypeMemcpy, dependencies, count);
  fresh->to = to;
  fresh->from = from;
  fresh->bytes = bytes;
  fresh->kind = kind;
  *node = fresh;
  return cudaSuccess;
}
inline cudaError_t cudaGraphAddMemsetNode([[port::out]] cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, const cudaMemsetParams *p) {
  *node = __port_add_node(graph, cudaGraphNodeTypeMemset, dependencies, count);
  (*node)->fill = *p;
  return cudaSuccess;
}
inline cudaError_t cudaGraphAddHostNode([[port::out]] cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, const cudaHostNodeParams *p) {
  *node = __port_add_node(graph, cudaGraphNodeTypeHost, dependencies, count);
  (*node)->host = *p;
  return cudaSuccess;
}
inline cudaError_t cudaGraphAddEmptyNode([[port::out]] cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count) {
  *node = __port_add_node(graph, cudaGraphNodeTypeEmpty, dependencies, count);
  return cudaSuccess;
}
inline cudaError_t cudaGraphAddChildGraphNode([[port::out]] cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, cudaGraph_t child) {
  *node = __port_add_node(graph, cudaGraphNodeTypeGraph, dependencies, count);
  (*node)->child = __port_copy_graph(child);
  return cudaSuccess;
}
inline cudaError_t cudaGraphAddEventRecordNode([[port::out]] cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, cudaEvent_t event) {
  *node = __port_add_node(graph, cudaGraphNodeTypeEventRecord, dependencies, count);
  (*node)->event = event;
  return cudaSuccess;
}
inline cudaError_t cudaGraphAddEventWaitNode([[port::out]] cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, cudaEvent_t event) {
  *node = __port_add_node(graph, cudaGraphNodeTypeWaitEvent, dependencies, count);
  return cudaSuccess;
}
// The memory of a node is allocated when the node is added, and again by launches that find it freed, at the same address.
inline cudaError_t cudaGraphAddMemAllocNode([[port::out]] cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, cudaMemAllocNodeParams *p) {
  p->dptr = __port_allocate_device(p->bytesize);
  if (p->dptr == nullptr) return __port_status(cudaErrorMemoryAllocation);
  *node = __port_add_node(graph, cudaGraphNodeTypeMemAlloc, dependencies, count);
  (*node)->to = p->dptr;
  (*node)->bytes = p->bytesize;
  return cudaSuccess;
}
inline cudaError_t cudaGraphAddMemFreeNode([[port::out]] cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, void *p) {
  *node = __port_add_node(graph, cudaGraphNodeTypeMemFree, dependencies, count);
  (*node)->to = p;
  return cudaSuccess;
}
inline cudaError_t cudaGraphAddDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, size_t count) {
  for (size_t i = 0; i < count; i++) __port_depend(to[i], from[i]);
  return cudaSuccess;
}
inline cudaError_t cudaGraphGetNodes(cudaGraph_t graph, cudaGraphNode_t *nodes, size_t *count) {
  if (nodes != nullptr) {
    for (size_t i = 0; i < *count && i < (size_t)graph->count; i++) nodes[i] = graph->nodes[i];
  }
  *count = (size_t)graph->count;
  return cudaSuccess;
}
inline cudaError_t cudaGraphGetRootNodes(cudaGraph_t graph, cudaGraphNode_t *nodes, size_t *count) {
  size_t found = 0;
  for (int i = 0; i < graph->count; i++) {
    if (graph->nodes[i]->dependencies > 0) continue;
    if (nodes != nullptr && found < *count) nodes[found] = graph->nodes[i];
    found++;
  }
  *count = found;
  return cudaSuccess;
}
inline cudaError_t cudaGraphNodeGetType(cudaGraphNode_t node, [[port::out]] enum cudaGraphNodeType *type) {
  *type = node->type;
  return cudaSuccess;
}

// Executable graphs
#define cudaGraphInstantiateFlagAutoFreeOnLaunch 1
#define cudaGraphInstantiateFlagUpload 2
#define cudaGraphInstantiateFlagDeviceLaunch 4
#define cudaGraphInstantiateFlagUseNodePriority 8
inline cudaError_t cudaGraphInstantiate([[port::out]] cudaGraphExec_t *exec, cudaGraph_t graph, unsigned long long flags = 0) {
  CUgraphExec_st *fresh = (CUgraphExec_st *)calloc(1, sizeof(CUgraphExec_st));
  fresh->graph = __port_copy_graph(graph);
  *exec = fresh;
  return cudaSuccess;
}
inline cudaError_t cudaGraphInstantiate([[port::out]] cudaGraphExec_t *exec, cudaGraph_t graph, cudaGraphNode_t *errorNode, char *log, size_t size) { return cudaGraphInstantiate(exec, graph, 0ull); }
inline cudaError_t cudaGraphInstantiateWithFlags([[port::out]] cudaGraphExec_t *exec, cudaGraph_t graph, unsigned long long flags = 0) { return cudaGraphInstantiate(exec, graph, flags); }
inline cudaError_t cudaGraphUpload(cudaGraphExec_t exec, cudaStream_t stream) { return cudaSuccess; }
inline cudaError_t cudaGraphLaunch(cudaGraphExec_t exec, cudaStream_t stream) { return __port_run_graph(exec->graph); }
inline cudaError_t cudaGraphExecDestroy(cudaGraphExec_t exec) {
  __port_free_graph(exec->graph);
  free(exec);
  return cudaSuccess;
}
inline CUgraphNode_st *__port_node_of(cudaGraphExec_t exec, cudaGraphNode_t node) {
  for (int i = 0; i < exec->graph->count; i++) {
    if (exec->graph->nodes[i]->copyOf == node) return exec->graph->nodes[i];
  }
  return nullptr;
}
inline cudaError_t cudaGraphExecKernelNodeSetParams(cudaGraphExec_t exec, cudaGraphNode_t node, const cudaKernelNodeParams *p) {
  CUgraphNode_st *own = __port_node_of(exec, node);
  if (own == nullptr) return __port_status(cudaErrorInvalidValue);
  return __port_status(__port_set_kernel(own, p));
}
inline cudaError_t cudaGraphExecMemcpyNodeSetParams1D(cudaGraphExec_t exec, cudaGraphNode_t node, void *to, const void *from, size_t bytes, enum cudaMemcpyKind kind) {
  CUgraphNode_st *own = __port_node_of(exec, node);
  if (own == nullptr) return __port_status(cudaErrorInvalidValue);
  own->to = to;
  own->from = from;
  own->bytes = bytes;
  own->kind = kind;
  own->recorded = 0;
  return cudaSuccess;
}
enum cudaGraphExecUpdateResult { cudaGraphExecUpdateSuccess = 0, cudaGraphExecUpdateError = 1, cudaGraphExecUpdateErrorTopologyChanged = 2, cudaGraphExecUpdateErrorNodeTypeChanged = 3, cudaGraphExecUpdateErrorFunctionChanged = 4, cudaGraphExecUpdateErrorParametersChanged = 5, cudaGraphExecUpdateErrorNotSupported = 6, cudaGraphExecUpdateErrorUnsupportedFunctionChange = 7, cudaGraphExecUpdateErrorAttributesChanged = 8 };
struct cudaGraphExecUpdateResultInfo {
  enum cudaGraphExecUpdateResult result;
  cudaGraphNode_t errorNode, errorFromNode;
};
inline enum cudaGraphExecUpdateResult __port_update(cudaGraphExec_t exec, cudaGraph_t graph) {
  if (exec->graph->count != graph->count) return cudaGraphExecUpdateErrorTopologyChanged;
  for (int i = 0; i < graph->count; i++) {
    if (exec->graph->nodes[i]->type != graph->nodes[i]->type) return cudaGraphExecUpdateErrorNodeTypeChanged;
  }
  __port_free_graph(exec->graph);
  exec->graph = __port_copy_graph(graph);
  return cudaGraphExecUpdateSuccess;
}
inline cudaError_t cudaGraphExecUpdate(cudaGraphExec_t exec, cudaGraph_t graph, cudaGraphExecUpdateResultInfo *info) {
  info->result = __port_update(exec, graph);
  info->errorNode = info->errorFromNode = nullptr;
  return info->result == cudaGraphExecUpdateSuccess ? cudaSuccess : __port_status(cudaErrorGraphExecUpdateFailure);
}
inline cudaError_t cudaGraphExecUpdate(cudaGraphExec_t exec, cudaGraph_t graph, cudaGraphNode_t *errorNode, enum cudaGraphExecUpdateResult *result) {
  *result = __port_update(exec, graph);
  *errorNode = nullptr;
  return *result == cudaGraphExecUpdateSuccess ? cudaSuccess : __port_status(cudaErrorGraphExecUpdateFailure);
}

// Graphs of what is queued on streams
enum cudaStreamCaptureMode { cudaStreamCaptureModeGlobal = 0, cudaStreamCaptureModeThreadLocal = 1, cudaStreamCaptureModeRelaxed = 2 };
enum cudaStreamCaptureStatus { cudaStreamCaptureStatusNone = 0, cudaStreamCaptureStatusActive = 1, cudaStreamCaptureStatusInvalidated = 2 };
inline cudaGraph_t __port_captured_graph;
inline cudaError_t cudaStreamBeginCapture(cudaStream_t stream, enum cudaStreamCaptureMode mode = cudaStreamCaptureModeGlobal) {
  if (stream == nullptr || __port_captured_graph != nullptr) return __port_status(cudaErrorStreamCaptureUnsupported);
  __port_captured_graph = __port_new_graph();
  __port_capture_begin(stream);
  return cudaSuccess;
}
// What the next captured node depends on beside the one before it, or instead of it.
inline CUgraphNode_st __port_capture_joins;
inline bool __port_is_capture_cut;
inline CUgraphNode_st *__port_add_captured(enum cudaGraphNodeType type) {
  int count = __port_captured_graph->count;
  cudaGraphNode_t last = count == 0 ? nullptr : __port_captured_graph->nodes[count - 1];
  CUgraphNode_st *node = __port_add_node(__port_captured_graph, type, &last, last == nullptr || __port_is_capture_cut ? 0 : 1);
  for (int i = 0; i < __port_capture_joins.dependencies; i++) __port_depend(node, __port_capture_joins.dependsOn[i]);
  __port_capture_joins.dependencies = 0;
  __port_is_capture_cut = false;
  return node;
}
// What was recorded since the last time, in order.
inline void __port_drain() {
  for (long work = __port_capture_next(); work != 0; work = __port_capture_next()) {
    __port_add_captured((enum cudaGraphNodeType)(work & 255))->recorded = work >> 8;
  }
}
inline cudaError_t cudaStreamEndCapture(cudaStream_t stream, [[port::out]] cudaGraph_t *graph) {
  if (!__port_is_captured(stream)) return __port_status(cudaErrorIllegalState);
  __port_drain();
  __port_capture_end();
  if (graph != nullptr) *graph = __port_captured_graph;
  __port_captured_graph = nullptr;
  return cudaSuccess;
}
inline cudaError_t cudaStreamIsCapturing(cudaStream_t stream, [[port::out]] enum cudaStreamCaptureStatus *status) {
  *status = __port_is_captured(stream) ? cudaStreamCaptureStatusActive : cudaStreamCaptureStatusNone;
  return cudaSuccess;
}
inline cudaError_t cudaLaunchHostFunc(cudaStream_t stream, cudaHostFn_t function, void *data) {
  if (__port_is_captured(stream)) {
    __port_drain();
    CUgraphNode_st *node = __port_add_captured(cudaGraphNodeTypeHost);
    node->host.fn = function;
    node->host.userData = data;
    return cudaSuccess;
  }
  __port_stream_synchronize(stream);
  function(data);
  return cudaSuccess;
}
