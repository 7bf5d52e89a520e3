// Fact: nodes of an executable graph are turned off and set anew; a device says what it has and what it was told
// expect: Emulated device tex 131072 131072,65536 32768 surf 512 uuid 16 clock 1410000
// expect: 131072
// expect: flags 9
// expect: heap 67108864
// expect: dyn 49152
// expect: edges 3
// expect: 15
// expect: 5
// expect: 15
// expect: 0
// expect: 1024
#include <cstdio>
#include <cuda_runtime.h>
__global__ void add(int *p, int v) { p[threadIdx.x] += v; }
__global__ void mul(int *p, int v) { p[threadIdx.x] *= v; }
int main() {
  cudaDeviceProp prop; cudaGetDeviceProperties(&prop, 0);
  printf("%s tex %d %d,%d %d surf %zu uuid %d clock %d\n", prop.name, prop.maxTexture1D, prop.maxTexture2D[0], prop.maxTexture2D[1], prop.maxTextureCubemap, prop.surfaceAlignment, (int)sizeof(prop.uuid.bytes), prop.clockRate);
  int v; cudaDeviceGetAttribute(&v, cudaDevAttrMaxSurface2DWidth, 0); printf("%d\n", v);
  cudaSetDeviceFlags(cudaDeviceScheduleSpin);
  unsigned f; cudaGetDeviceFlags(&f); printf("flags %u\n", f);
  cudaDeviceSetLimit(cudaLimitMallocHeapSize, 64u << 20);
  size_t l; cudaDeviceGetLimit(&l, cudaLimitMallocHeapSize); printf("heap %zu\n", l);
  size_t dyn; cudaOccupancyAvailableDynamicSMemPerBlock(&dyn, add, 2, 128); printf("dyn %zu\n", dyn);
  int *d; cudaMalloc(&d, 32 * sizeof(int)); 
  cudaGraph_t g; cudaGraphCreate(&g, 0);
  cudaGraphNode_t ms, k1, k2, cp;
  cudaMemsetParams mp = {}; mp.dst = d; mp.value = 0; mp.elementSize = 4; mp.width = 32; mp.height = 1; mp.pitch = 128;
  cudaGraphAddMemsetNode(&ms, g, nullptr, 0, &mp);
  int a = 5, b = 3;
  void *args1[] = {&d, &a}; void *args2[] = {&d, &b};
  cudaKernelNodeParams kp = {}; kp.func = (void*)add; kp.gridDim = dim3(1); kp.blockDim = dim3(32); kp.kernelParams = args1;
  cudaGraphAddKernelNode(&k1, g, &ms, 1, &kp);
  kp.func = (void*)mul; kp.kernelParams = args2;
  cudaGraphAddKernelNode(&k2, g, &k1, 1, &kp);
  int h[32];
  cudaGraphAddMemcpyNode1D(&cp, g, &k2, 1, h, d, sizeof h, cudaMemcpyDeviceToHost);
  size_t n; cudaGraphGetEdges(g, nullptr, nullptr, &n); printf("edges %zu\n", n);
  cudaGraphExec_t e; cudaGraphInstantiate(&e, g, nullptr, nullptr, 0);
  cudaGraphLaunch(e, 0); cudaDeviceSynchronize(); printf("%d\n", h[7]);
  cudaGraphNodeSetEnabled(e, k2, 0);
  cudaGraphLaunch(e, 0); cudaDeviceSynchronize(); printf("%d\n", h[7]);
  mp.value = 10; cudaGraphExecMemsetNodeSetParams(e, ms, &mp);
  cudaGraphLaunch(e, 0); cudaDeviceSynchronize(); printf("%d\n", h[7]);
  unsigned on; cudaGraphNodeGetEnabled(e, k2, &on); printf("%u\n", on);
  cudaFuncAttributes fa; cudaFuncGetAttributes(&fa, add); printf("%d\n", fa.maxThreadsPerBlock);
  cudaFuncSetAttribute(add, cudaFuncAttributePreferredSharedMemoryCarveout, cudaSharedmemCarveoutMaxShared);
  cudaGraphExecDestroy(e); cudaGraphDestroy(g); cudaFree(d);
}
