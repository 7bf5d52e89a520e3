#pragma once
#include <port/graph_nodes.h>
// Nodes of any type by one description, nodes that decide whether and how often a graph within them runs, and what graphs keep alive.
typedef unsigned long long cudaGraphConditionalHandle;
enum cudaGraphConditionalNodeType { cudaGraphCondTypeIf = 0, cudaGraphCondTypeWhile = 1, cudaGraphCondTypeSwitch = 2 };
#define cudaGraphCondAssignDefault 1
struct cudaKernelNodeParamsV2 {
  void *func;
  dim3 gridDim, blockDim;
  unsigned sharedMemBytes;
  void **kernelParams;
  void **extra;
};
struct cudaMemcpyNodeParams {
  int flags;
  int reserved[3];
  struct cudaMemcpy3DParms copyParams;
};
struct cudaChildGraphNodeParams { cudaGraph_t graph; };
struct cudaEventWaitNodeParams { cudaEvent_t event; };
struct cudaEventRecordNodeParams { cudaEvent_t event; };
struct cudaMemFreeNodeParams { void *dptr; };
typedef struct cudaMemsetParams cudaMemsetParamsV2;
typedef struct cudaHostNodeParams cudaHostNodeParamsV2;
typedef struct cudaMemAllocNodeParams cudaMemAllocNodeParamsV2;
struct cudaConditionalNodeParams {
  cudaGraphConditionalHandle handle;
  enum cudaGraphConditionalNodeType type;
  unsigned size;
  cudaGraph_t *phGraph_out;
};
struct cudaGraphNodeParams {
  enum cudaGraphNodeType type;
  int reserved0[3];
  struct cudaKernelNodeParamsV2 kernel;
  struct cudaMemcpyNodeParams memcpy;
  struct cudaMemsetParams memset;
  struct cudaHostNodeParams host;
  struct cudaChildGraphNodeParams graph;
  struct cudaEventWaitNodeParams eventWait;
  struct cudaEventRecordNodeParams eventRecord;
  struct cudaMemAllocNodeParams alloc;
  struct cudaMemFreeNodeParams free;
  struct cudaConditionalNodeParams conditional;
};
struct cudaGraphEdgeData {
  unsigned char from_port, to_port, type;
  unsigned char reserved[5];
};

// A handle is the address of its value, which a launch of the graph sets to the default where it was asked to.
inline cudaError_t cudaGraphConditionalHandleCreate(cudaGraphConditionalHandle *handle, cudaGraph_t graph, unsigned initial = 0, unsigned flags = 0) {
  __port_conditional *made = (__port_conditional *)__port_allocate_managed(sizeof(__port_conditional));
  if (made == nullptr) return __port_status(cudaErrorMemoryAllocation);
  made->value = made->initial = initial;
  made->next = graph->resets;
  if (flags == cudaGraphCondAssignDefault) graph->resets = made;
  *handle = (cudaGraphConditionalHandle)made;
  return cudaSuccess;
}
inline __device__ void cudaGraphSetConditional(cudaGraphConditionalHandle handle, unsigned value) { *(unsigned *)handle = value; }

inline cudaError_t __port_describe_node(CUgraphNode_st *node, cudaGraphNodeParams *p) {
  switch (p->type) {
  case cudaGraphNodeTypeKernel: {
    cudaKernelNodeParams kernel = {p->kernel.func, p->kernel.gridDim, p->kernel.blockDim, p->kernel.sharedMemBytes, p->kernel.kernelParams, p->kernel.extra};
    return __port_set_kernel(node, &kernel);
  }
  case cudaGraphNodeTypeMemcpy: return cudaGraphMemcpyNodeSetParams(node, &p->memcpy.copyParams);
  case cudaGraphNodeTypeMemset: return cudaGraphMemsetNodeSetParams(node, &p->memset);
  case cudaGraphNodeTypeHost: return cudaGraphHostNodeSetParams(node, &p->host);
  case cudaGraphNodeTypeGraph: node->child = __port_copy_graph(p->graph.graph); return cudaSuccess;
  case cudaGraphNodeTypeEventRecord: node->event = p->eventRecord.event; return cudaSuccess;
  case cudaGraphNodeTypeMemAlloc:
    p->alloc.dptr = __port_allocate_device(p->alloc.bytesize);
    node->to = p->alloc.dptr;
    return p->alloc.dptr == nullptr ? cudaErrorMemoryAllocation : cudaSuccess;
  case cudaGraphNodeTypeConditional:
    node->condition = (unsigned *)p->conditional.handle;
    node->conditionType = p->conditional.type;
    node->bodies = (int)p->conditional.size;
    node->body = (CUgraph_st **)malloc(p->conditional.size * sizeof(CUgraph_st *));
    for (unsigned i = 0; i < p->conditional.size; i++) node->body[i] = __port_new_graph();
    p->conditional.phGraph_out = node->body;
    return cudaSuccess;
  default: return cudaSuccess;
  }
}
inline cudaError_t cudaGraphAddNode([[port::out]] cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, cudaGraphNodeParams *p) {
  *node = __port_add_node(graph, p->type, dependencies, count);
  return __port_status(__port_describe_node(*node, p));
}
inline cudaError_t cudaGraphAddNode([[port::out]] cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, const cudaGraphEdgeData *edges, size_t count, cudaGraphNodeParams *p) {
  return cudaGraphAddNode(node, graph, dependencies, count, p);
}
inline cudaError_t cudaGraphNodeSetParams(cudaGraphNode_t node, cudaGraphNodeParams *p) { return __port_status(__port_describe_node(node, p)); }
inline cudaError_t cudaGraphExecNodeSetParams(cudaGraphExec_t exec, cudaGraphNode_t node, cudaGraphNodeParams *p) {
  CUgraphNode_st *own = __port_node_of(exec, node);
  return own == nullptr ? __port_status(cudaErrorInvalidValue) : cudaGraphNodeSetParams(own, p);
}

// Instances, and nodes that go
enum cudaGraphInstantiateResult { cudaGraphInstantiateSuccess = 0, cudaGraphInstantiateError = 1, cudaGraphInstantiateInvalidStructure = 2, cudaGraphInstantiateNodeOperationNotSupported = 3, cudaGraphInstantiateMultipleDevicesNotSupported = 4 };
struct cudaGraphInstantiateParams {
  unsigned long long flags;
  cudaStream_t uploadStream;
  cudaGraphNode_t errNode_out;
  enum cudaGraphInstantiateResult result_out;
};
inline cudaError_t cudaGraphInstantiateWithParams([[port::out]] cudaGraphExec_t *exec, cudaGraph_t graph, cudaGraphInstantiateParams *p) {
  p->errNode_out = nullptr;
  p->result_out = cudaGraphInstantiateSuccess;
  return cudaGraphInstantiate(exec, graph, p->flags);
}
inline cudaError_t cudaGraphDestroyNode(cudaGraphNode_t node) {
  CUgraph_st *graph = node->graph;
  int kept = 0;
  for (int i = 0; i < graph->count; i++) {
    __port_forget_dependency(graph->nodes[i], node);
    if (graph->nodes[i] != node) graph->nodes[kept++] = graph->nodes[i];
  }
  graph->count = kept;
  return cudaSuccess;
}
inline cudaError_t cudaGraphNodeGetDependentNodes(cudaGraphNode_t node, cudaGraphNode_t *dependents, size_t *count) {
  size_t found = 0;
  for (int i = 0; i < node->graph->count; i++) {
    CUgraphNode_st *other = node->graph->nodes[i];
    for (int d = 0; d < other->dependencies; d++) {
      if (other->dependsOn[d] != node) continue;
      if (dependents != nullptr && found < *count) dependents[found] = other;
      found++;
    }
  }
  *count = found;
  return cudaSuccess;
}
// Since CUDA 13 edges carry data; here all are of the one kind that waits for the whole of a node.
inline cudaError_t __port_clear_edges(cudaGraphEdgeData *edges, size_t count) {
  if (edges != nullptr) memset(edges, 0, count * sizeof(cudaGraphEdgeData));
  return cudaSuccess;
}
inline cudaError_t cudaGraphNodeGetDependentNodes(cudaGraphNode_t node, cudaGraphNode_t *dependents, cudaGraphEdgeData *edges, size_t *count) {
  cudaError_t status = cudaGraphNodeGetDependentNodes(node, dependents, count);
  return status != cudaSuccess ? status : __port_clear_edges(edges, *count);
}
inline cudaError_t cudaGraphNodeGetDependencies(cudaGraphNode_t node, cudaGraphNode_t *dependencies, cudaGraphEdgeData *edges, size_t *count) {
  cudaError_t status = cudaGraphNodeGetDependencies(node, dependencies, count);
  return status != cudaSuccess ? status : __port_clear_edges(edges, *count);
}
inline cudaError_t cudaGraphGetEdges(cudaGraph_t graph, cudaGraphNode_t *from, cudaGraphNode_t *to, cudaGraphEdgeData *edges, size_t *count) {
  cudaError_t status = cudaGraphGetEdges(graph, from, to, count);
  return status != cudaSuccess ? status : __port_clear_edges(edges, *count);
}
inline cudaError_t cudaGraphAddDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, const cudaGraphEdgeData *edges, size_t count) { return cudaGraphAddDependencies(graph, from, to, count); }
inline cudaError_t cudaGraphRemoveDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, const cudaGraphEdgeData *edges, size_t count) { return cudaGraphRemoveDependencies(graph, from, to, count); }
inline cudaError_t cudaGraphMemAllocNodeGetParams(cudaGraphNode_t node, cudaMemAllocNodeParams *p) {
  memset(p, 0, sizeof(cudaMemAllocNodeParams));
  p->dptr = node->to;
  p->bytesize = node->bytes;
  return cudaSuccess;
}
inline cudaError_t cudaGraphMemFreeNodeGetParams(cudaGraphNode_t node, void *p) {
  *(void **)p = node->to;
  return cudaSuccess;
}
enum cudaGraphDebugDotFlags {
  cudaGraphDebugDotFlagsVerbose = 1,
  cudaGraphDebugDotFlagsKernelNodeParams = 4,
  cudaGraphDebugDotFlagsMemcpyNodeParams = 8,
  cudaGraphDebugDotFlagsMemsetNodeParams = 16,
  cudaGraphDebugDotFlagsHostNodeParams = 32,
  cudaGraphDebugDotFlagsEventNodeParams = 64,
  cudaGraphDebugDotFlagsExtSemasSignalNodeParams = 128,
  cudaGraphDebugDotFlagsExtSemasWaitNodeParams = 256,
  cudaGraphDebugDotFlagsKernelNodeAttributes = 512,
  cudaGraphDebugDotFlagsHandles = 1024,
  cudaGraphDebugDotFlagsConditionalNodeParams = 32768,
};
inline cudaError_t cudaGraphDebugDotPrint(cudaGraph_t graph, const char *path, unsigned flags) {
  static const char *const names[] = {"KERNEL", "MEMCPY", "MEMSET", "HOST", "GRAPH", "EMPTY", "WAIT_EVENT", "EVENT_RECORD", "EXT_SEMAS_SIGNAL", "EXT_SEMAS_WAIT", "MEM_ALLOC", "MEM_FREE", "BATCH_MEM_OP", "CONDITIONAL"};
  FILE *file = fopen(path, "w");
  if (file == nullptr) return __port_status(cudaErrorOperatingSystem);
  fprintf(file, "digraph dot {\n");
  for (int i = 0; i < graph->count; i++) fprintf(file, "  node_%d [label=\"%s\"];\n", i, names[graph->nodes[i]->type]);
  for (int i = 0; i < graph->count; i++) {
    for (int k = 0; k < graph->count; k++) {
      for (int d = 0; d < graph->nodes[i]->dependencies; d++) {
        if (graph->nodes[i]->dependsOn[d] == graph->nodes[k]) fprintf(file, "  node_%d -> node_%d;\n", k, i);
      }
    }
  }
  fprintf(file, "}\n");
  fclose(file);
  return cudaSuccess;
}

// What is destroyed with the last that refers to it
struct __port_user_object {
  void *object;
  cudaHostFn_t destroy;
  unsigned references;
};
typedef struct __port_user_object *cudaUserObject_t;
#define cudaUserObjectNoDestructorSync 1
#define cudaGraphUserObjectMove 1
inline cudaError_t cudaUserObjectCreate(cudaUserObject_t *made, void *object, cudaHostFn_t destroy, unsigned references, unsigned flags) {
  *made = (cudaUserObject_t)malloc(sizeof(__port_user_object));
  (*made)->object = object;
  (*made)->destroy = destroy;
  (*made)->references = references;
  return cudaSuccess;
}
inline cudaError_t cudaUserObjectRetain(cudaUserObject_t object, unsigned count = 1) {
  object->references += count;
  return cudaSuccess;
}
inline cudaError_t cudaUserObjectRelease(cudaUserObject_t object, unsigned count = 1) {
  object->references -= count;
  if (object->references == 0) object->destroy(object->object);
  return cudaSuccess;
}
// Graphs never let go: the objects live as long as the program.
inline cudaError_t cudaGraphRetainUserObject(cudaGraph_t graph, cudaUserObject_t object, unsigned count = 1, unsigned flags = 0) {
  if (flags != cudaGraphUserObjectMove) object->references += count;
  return cudaSuccess;
}
inline cudaError_t cudaGraphReleaseUserObject(cudaGraph_t graph, cudaUserObject_t object, unsigned count = 1) { return cudaUserObjectRelease(object, count); }
enum cudaGraphMemAttributeType { cudaGraphMemAttrUsedMemCurrent = 0, cudaGraphMemAttrUsedMemHigh = 1, cudaGraphMemAttrReservedMemCurrent = 2, cudaGraphMemAttrReservedMemHigh = 3 };
inline cudaError_t cudaDeviceGetGraphMemAttribute(int device, enum cudaGraphMemAttributeType attribute, void *value) {
  *(unsigned long long *)value = 0;
  return cudaSuccess;
}
inline cudaError_t cudaDeviceSetGraphMemAttribute(int device, enum cudaGraphMemAttributeType attribute, void *value) { return cudaSuccess; }
