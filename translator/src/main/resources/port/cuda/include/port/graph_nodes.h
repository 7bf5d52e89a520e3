#pragma once
#include <port/graph.h>
// What is asked of nodes of a graph, and said to them, after they were added.
inline cudaError_t cudaGraphMemcpyNodeGetParams(cudaGraphNode_t node, cudaMemcpy3DParms *p) {
  if (node->recorded != 0) return __port_status(cudaErrorNotSupported);
  *p = node->copy;
  return cudaSuccess;
}
inline cudaError_t cudaGraphMemcpyNodeSetParams(cudaGraphNode_t node, const cudaMemcpy3DParms *p) {
  node->copy = *p;
  node->to = nullptr;
  node->recorded = 0;
  return cudaSuccess;
}
inline cudaError_t cudaGraphMemcpyNodeSetParams1D(cudaGraphNode_t node, void *to, const void *from, size_t bytes, enum cudaMemcpyKind kind) {
  node->to = to;
  node->from = from;
  node->bytes = bytes;
  node->kind = kind;
  node->recorded = 0;
  return cudaSuccess;
}
template <class T> cudaError_t cudaGraphAddMemcpyNodeToSymbol([[port::out]] cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, T &symbol, const void *from, size_t bytes, size_t offset, enum cudaMemcpyKind kind) {
  return cudaGraphAddMemcpyNode1D(node, graph, dependencies, count, (char *)&symbol + offset, from, bytes, kind);
}
template <class T> cudaError_t cudaGraphAddMemcpyNodeFromSymbol([[port::out]] cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, void *to, const T &symbol, size_t bytes, size_t offset, enum cudaMemcpyKind kind) {
  return cudaGraphAddMemcpyNode1D(node, graph, dependencies, count, to, (const char *)&symbol + offset, bytes, kind);
}
inline cudaError_t cudaGraphMemsetNodeGetParams(cudaGraphNode_t node, cudaMemsetParams *p) {
  if (node->recorded != 0) return __port_status(cudaErrorNotSupported);
  *p = node->fill;
  return cudaSuccess;
}
inline cudaError_t cudaGraphMemsetNodeSetParams(cudaGraphNode_t node, const cudaMemsetParams *p) {
  node->fill = *p;
  node->recorded = 0;
  return cudaSuccess;
}
inline cudaError_t cudaGraphHostNodeGetParams(cudaGraphNode_t node, cudaHostNodeParams *p) {
  *p = node->host;
  return cudaSuccess;
}
inline cudaError_t cudaGraphHostNodeSetParams(cudaGraphNode_t node, const cudaHostNodeParams *p) {
  node->host = *p;
  return cudaSuccess;
}
inline cudaError_t cudaGraphChildGraphNodeGetGraph(cudaGraphNode_t node, [[port::out]] cudaGraph_t *graph) {
  *graph = node->child;
  return cudaSuccess;
}
inline cudaError_t cudaGraphEventRecordNodeGetEvent(cudaGraphNode_t node, [[port::out]] cudaEvent_t *event) {
  *event = node->event;
  return cudaSuccess;
}
inline cudaError_t cudaGraphEventRecordNodeSetEvent(cudaGraphNode_t node, cudaEvent_t event) {
  node->event = event;
  return cudaSuccess;
}

// Edges
inline cudaError_t cudaGraphNodeGetDependencies(cudaGraphNode_t node, cudaGraphNode_t *dependencies, size_t *count) {
  for (int i = 0; dependencies != nullptr && i < node->dependencies && (size_t)i < *count; i++) dependencies[i] = node->dependsOn[i];
  *count = (size_t)node->dependencies;
  return cudaSuccess;
}
inline cudaError_t cudaGraphGetEdges(cudaGraph_t graph, cudaGraphNode_t *from, cudaGraphNode_t *to, size_t *count) {
  size_t found = 0;
  for (int i = 0; i < graph->count; i++) {
    for (int d = 0; d < graph->nodes[i]->dependencies; d++, found++) {
      if (from == nullptr || to == nullptr || found >= *count) continue;
      from[found] = graph->nodes[i]->dependsOn[d];
      to[found] = graph->nodes[i];
    }
  }
  *count = found;
  return cudaSuccess;
}
inline void __port_forget_dependency(CUgraphNode_st *node, CUgraphNode_st *on) {
  int kept = 0;
  for (int d = 0; d < node->dependencies; d++) {
    if (node->dependsOn[d] != on) node->dependsOn[kept++] = node->dependsOn[d];
  }
  node->dependencies = kept;
}
inline cudaError_t cudaGraphRemoveDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, size_t count) {
  for (size_t i = 0; i < count; i++) __port_forget_dependency(to[i], from[i]);
  return cudaSuccess;
}
inline cudaError_t cudaGraphNodeFindInClone([[port::out]] cudaGraphNode_t *node, cudaGraphNode_t original, cudaGraph_t clone) {
  for (int i = 0; i < clone->count; i++) {
    if (clone->nodes[i]->copyOf != original) continue;
    *node = clone->nodes[i];
    return cudaSuccess;
  }
  return __port_status(cudaErrorInvalidValue);
}

// Nodes of executable graphs, named by the nodes they were made of
inline cudaError_t cudaGraphExecMemcpyNodeSetParams(cudaGraphExec_t exec, cudaGraphNode_t node, const cudaMemcpy3DParms *p) {
  CUgraphNode_st *own = __port_node_of(exec, node);
  return own == nullptr ? __port_status(cudaErrorInvalidValue) : cudaGraphMemcpyNodeSetParams(own, p);
}
inline cudaError_t cudaGraphExecMemsetNodeSetParams(cudaGraphExec_t exec, cudaGraphNode_t node, const cudaMemsetParams *p) {
  CUgraphNode_st *own = __port_node_of(exec, node);
  return own == nullptr ? __port_status(cudaErrorInvalidValue) : cudaGraphMemsetNodeSetParams(own, p);
}
inline cudaError_t cudaGraphExecHostNodeSetParams(cudaGraphExec_t exec, cudaGraphNode_t node, const cudaHostNodeParams *p) {
  CUgraphNode_st *own = __port_node_of(exec, node);
  return own == nullptr ? __port_status(cudaErrorInvalidValue) : cudaGraphHostNodeSetParams(own, p);
}
inline cudaError_t cudaGraphExecChildGraphNodeSetParams(cudaGraphExec_t exec, cudaGraphNode_t node, cudaGraph_t child) {
  CUgraphNode_st *own = __port_node_of(exec, node);
  if (own == nullptr || own->child == nullptr) return __port_status(cudaErrorInvalidValue);
  __port_free_graph(own->child);
  own->child = __port_copy_graph(child);
  return cudaSuccess;
}
inline cudaError_t cudaGraphExecEventRecordNodeSetEvent(cudaGraphExec_t exec, cudaGraphNode_t node, cudaEvent_t event) {
  CUgraphNode_st *own = __port_node_of(exec, node);
  return own == nullptr ? __port_status(cudaErrorInvalidValue) : cudaGraphEventRecordNodeSetEvent(own, event);
}
inline cudaError_t cudaGraphNodeSetEnabled(cudaGraphExec_t exec, cudaGraphNode_t node, unsigned enabled) {
  CUgraphNode_st *own = __port_node_of(exec, node);
  if (own == nullptr) return __port_status(cudaErrorInvalidValue);
  own->disabled = enabled == 0;
  return cudaSuccess;
}
inline cudaError_t cudaGraphNodeGetEnabled(cudaGraphExec_t exec, cudaGraphNode_t node, [[port::out]] unsigned *enabled) {
  CUgraphNode_st *own = __port_node_of(exec, node);
  if (own == nullptr) return __port_status(cudaErrorInvalidValue);
  *enabled = own->disabled ? 0 : 1;
  return cudaSuccess;
}
inline cudaError_t cudaDeviceGraphMemTrim(int device) { return cudaSuccess; }
