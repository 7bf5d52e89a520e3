// Fact: contexts and memory of the driver are the runtime's; the pipeline's copies are a thread's own
// expect: 1 Emulated device 8.0
// expect: 126 128
// expect: 1
// expect: 0 1
#include <cuda.h>
#include <cuda_runtime.h>
#include <cuda_pipeline.h>
#include <cuda_pipeline_primitives.h>
#include <nvtx3/nvtx3.hpp>
#include <nvToolsExt.h>
#include <cuda_profiler_api.h>
#include <omp.h>
#include <cstdio>
#include <cstdlib>
#define CK(x) do { CUresult r = (x); if (r != CUDA_SUCCESS) { const char *s; cuGetErrorString(r, &s); printf("fail %s: %s\n", #x, s); exit(1);} } while (0)
__global__ void twice(float *p, int n) {
  __shared__ float s[64];
  int t = threadIdx.x;
  __pipeline_memcpy_async(&s[t], &p[blockIdx.x * 64 + t], sizeof(float));
  __pipeline_commit();
  __pipeline_wait_prior(0);
  __syncthreads();
  p[blockIdx.x * 64 + t] = 2 * s[63 - t];
}
int main() {
  CK(cuInit(0));
  int n; CK(cuDeviceGetCount(&n));
  CUdevice dev; CK(cuDeviceGet(&dev, 0));
  char name[100]; CK(cuDeviceGetName(name, 100, dev));
  int ma, mi; CK(cuDeviceGetAttribute(&ma, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, dev)); CK(cuDeviceGetAttribute(&mi, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, dev));
  CUcontext ctx; CK(cuCtxCreate(&ctx, 0, dev));
  printf("%d %s %d.%d\n", n, name, ma, mi);
  CUdeviceptr p; CK(cuMemAlloc(&p, 128 * sizeof(float)));
  float h[128]; for (int i = 0; i < 128; i++) h[i] = i;
  CK(cuMemcpyHtoD(p, h, sizeof h));
  nvtxRangePushA("k");
  { nvtx3::scoped_range r{"abc"}; twice<<<2, 64>>>((float *)p, 128); }
  nvtxEventAttributes_t ev = {0}; ev.version = NVTX_VERSION; ev.size = NVTX_EVENT_ATTRIB_STRUCT_SIZE; ev.colorType = NVTX_COLOR_ARGB; ev.color = 0xff00ff00; ev.messageType = NVTX_MESSAGE_TYPE_ASCII; ev.message.ascii = "hi"; nvtxRangePushEx(&ev); nvtxRangePop();
  nvtxRangePop();
  CK(cuCtxSynchronize());
  CK(cuMemcpyDtoH(h, p, sizeof h));
  printf("%g %g\n", h[0], h[127]);
  CK(cuMemsetD32(p, 0x3f800000, 128)); CK(cuMemcpyDtoH(h, p, sizeof h)); printf("%g\n", h[5]);
  CK(cuMemFree(p)); CK(cuCtxDestroy(ctx));
  omp_lock_t l; omp_init_lock(&l); omp_set_lock(&l); omp_unset_lock(&l); omp_destroy_lock(&l);
  printf("%d %d\n", omp_in_parallel(), omp_get_num_procs());
}
