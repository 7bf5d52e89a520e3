#pragma once
// cuFFT: complex and real transforms in one to three dimensions.
#include <cuComplex.h>
#include <cuda_runtime.h>
#include <library_types.h>
#define _CUFFT_H_
#define CUFFT_FORWARD -1
#define CUFFT_INVERSE 1
#define CUFFT_VERSION 11300
typedef enum cufftResult_t {
  CUFFT_SUCCESS = 0x0,
  CUFFT_INVALID_PLAN = 0x1,
  CUFFT_ALLOC_FAILED = 0x2,
  CUFFT_INVALID_TYPE = 0x3,
  CUFFT_INVALID_VALUE = 0x4,
  CUFFT_INTERNAL_ERROR = 0x5,
  CUFFT_EXEC_FAILED = 0x6,
  CUFFT_SETUP_FAILED = 0x7,
  CUFFT_INVALID_SIZE = 0x8,
  CUFFT_UNALIGNED_DATA = 0x9,
  CUFFT_INCOMPLETE_PARAMETER_LIST = 0xA,
  CUFFT_INVALID_DEVICE = 0xB,
  CUFFT_PARSE_ERROR = 0xC,
  CUFFT_NO_WORKSPACE = 0xD,
  CUFFT_NOT_IMPLEMENTED = 0xE,
  CUFFT_LICENSE_ERROR = 0x0F,
  CUFFT_NOT_SUPPORTED = 0x10,
  CUFFT_MISSING_DEPENDENCY = 0x11,
  CUFFT_NVRTC_FAILURE = 0x12,
  CUFFT_NVJITLINK_FAILURE = 0x13,
  CUFFT_NVSHMEM_FAILURE = 0x14
} cufftResult;
typedef enum cufftType_t { CUFFT_R2C = 0x2a, CUFFT_C2R = 0x2c, CUFFT_C2C = 0x29, CUFFT_D2Z = 0x6a, CUFFT_Z2D = 0x6c, CUFFT_Z2Z = 0x69 } cufftType;
typedef float cufftReal;
typedef double cufftDoubleReal;
typedef cuComplex cufftComplex;
typedef cuDoubleComplex cufftDoubleComplex;
typedef int cufftHandle;
#include <cufft/plan.h>

inline cufftResult cufftCreate(cufftHandle *handle) {
  for (int i = 1; i < 1024; i++) {
    if (cufft_detail::plans()[i] == nullptr) {
      cufft_detail::plans()[i] = new cufft_detail::plan();
      *handle = i;
      return CUFFT_SUCCESS;
    }
  }
  return CUFFT_ALLOC_FAILED;
}
inline cufftResult cufftDestroy(cufftHandle handle) {
  if (!cufft_detail::is_known(handle)) return CUFFT_INVALID_PLAN;
  delete cufft_detail::plans()[handle];
  cufft_detail::plans()[handle] = nullptr;
  return CUFFT_SUCCESS;
}
inline cufftResult cufftSetStream(cufftHandle handle, cudaStream_t stream) {
  if (!cufft_detail::is_known(handle)) return CUFFT_INVALID_PLAN;
  cufft_detail::plans()[handle]->stream = stream;
  return CUFFT_SUCCESS;
}
inline cufftResult cufftSetAutoAllocation(cufftHandle, int) { return CUFFT_SUCCESS; }
inline cufftResult cufftSetWorkArea(cufftHandle, void *) { return CUFFT_SUCCESS; }
inline cufftResult cufftGetVersion(int *version) {
  *version = CUFFT_VERSION;
  return CUFFT_SUCCESS;
}
inline cufftResult cufftMakePlanMany(cufftHandle handle, int rank, int *n, int *inembed, int istride, int idist, int *onembed, int ostride, int odist,
                                     cufftType type, int batch, size_t *workSize) {
  if (!cufft_detail::is_known(handle)) return CUFFT_INVALID_PLAN;
  if (rank < 1 || rank > 3 || batch < 1) return CUFFT_INVALID_SIZE;
  for (int i = 0; i < rank; i++) {
    if (n[i] < 1) return CUFFT_INVALID_SIZE;
  }
  cufft_detail::plan *plan = cufft_detail::plans()[handle];
  cufft_detail::arrange(plan, rank, n, batch, type);
  if (inembed != nullptr) cufft_detail::embed(&plan->in, rank, inembed, istride, idist);
  if (onembed != nullptr) cufft_detail::embed(&plan->out, rank, onembed, ostride, odist);
  if (workSize != nullptr) *workSize = 0;
  return CUFFT_SUCCESS;
}
namespace cufft_detail {
inline int *narrowed(const long long *from, int rank, int *to) {
  for (int i = 0; from != nullptr && i < rank; i++) to[i] = (int)from[i];
  return from == nullptr ? nullptr : to;
}
} // namespace cufft_detail
inline cufftResult cufftMakePlanMany64(cufftHandle handle, int rank, long long *n, long long *inembed, long long istride, long long idist,
                                       long long *onembed, long long ostride, long long odist, cufftType type, long long batch, size_t *workSize) {
  int sizes[3], in[3], out[3];
  if (rank < 1 || rank > 3) return CUFFT_INVALID_SIZE;
  return cufftMakePlanMany(handle, rank, cufft_detail::narrowed(n, rank, sizes), cufft_detail::narrowed(inembed, rank, in), (int)istride, (int)idist,
                           cufft_detail::narrowed(onembed, rank, out), (int)ostride, (int)odist, type, (int)batch, workSize);
}
inline cufftResult cufftMakePlan1d(cufftHandle handle, int nx, cufftType type, int batch, size_t *workSize) {
  int n[1] = {nx};
  return cufftMakePlanMany(handle, 1, n, nullptr, 1, 0, nullptr, 1, 0, type, batch, workSize);
}
inline cufftResult cufftMakePlan2d(cufftHandle handle, int nx, int ny, cufftType type, size_t *workSize) {
  int n[2] = {nx, ny};
  return cufftMakePlanMany(handle, 2, n, nullptr, 1, 0, nullptr, 1, 0, type, 1, workSize);
}
inline cufftResult cufftMakePlan3d(cufftHandle handle, int nx, int ny, int nz, cufftType type, size_t *workSize) {
  int n[3] = {nx, ny, nz};
  return cufftMakePlanMany(handle, 3, n, nullptr, 1, 0, nullptr, 1, 0, type, 1, workSize);
}
inline cufftResult cufftPlanMany(cufftHandle *handle, int rank, int *n, int *inembed, int istride, int idist, int *onembed, int ostride, int odist,
                                 cufftType type, int batch) {
  cufftResult made = cufftCreate(handle);
  return made != CUFFT_SUCCESS ? made : cufftMakePlanMany(*handle, rank, n, inembed, istride, idist, onembed, ostride, odist, type, batch, nullptr);
}
inline cufftResult cufftPlan1d(cufftHandle *handle, int nx, cufftType type, int batch) {
  int n[1] = {nx};
  return cufftPlanMany(handle, 1, n, nullptr, 1, 0, nullptr, 1, 0, type, batch);
}
inline cufftResult cufftPlan2d(cufftHandle *handle, int nx, int ny, cufftType type) {
  int n[2] = {nx, ny};
  return cufftPlanMany(handle, 2, n, nullptr, 1, 0, nullptr, 1, 0, type, 1);
}
inline cufftResult cufftPlan3d(cufftHandle *handle, int nx, int ny, int nz, cufftType type) {
  int n[3] = {nx, ny, nz};
  return cufftPlanMany(handle, 3, n, nullptr, 1, 0, nullptr, 1, 0, type, 1);
}

namespace cufft_detail {
// In place, rows of real numbers are as long as those of the half spectrum.
inline plan placed(int handle, bool inPlace) {
  plan p = *plans()[handle];
  bool usual = p.in.stride == 1 && p.out.stride == 1;
  if (inPlace && usual && (p.type == CUFFT_R2C || p.type == CUFFT_D2Z) && p.in.embed[2] == p.n[2]) {
    p.in.embed[2] = 2 * (p.n[2] / 2 + 1);
    p.in.dist = p.n[0] * p.n[1] * p.in.embed[2];
  }
  if (inPlace && usual && (p.type == CUFFT_C2R || p.type == CUFFT_Z2D) && p.out.embed[2] == p.n[2]) {
    p.out.embed[2] = 2 * (p.n[2] / 2 + 1);
    p.out.dist = p.n[0] * p.n[1] * p.out.embed[2];
  }
  return p;
}
template <class C, class R> cufftResult run(int handle, cufftType type, kind what, const void *from, void *to, int sign) {
  if (!is_known(handle)) return CUFFT_INVALID_PLAN;
  if (plans()[handle]->type != type) return CUFFT_INVALID_PLAN;
  execute<C, R>(placed(handle, from == to), what, from, to, sign);
  return CUFFT_SUCCESS;
}
} // namespace cufft_detail
inline cufftResult cufftExecC2C(cufftHandle handle, cufftComplex *from, cufftComplex *to, int direction) {
  return cufft_detail::run<cufftComplex, float>(handle, CUFFT_C2C, cufft_detail::COMPLEX, from, to, direction);
}
inline cufftResult cufftExecZ2Z(cufftHandle handle, cufftDoubleComplex *from, cufftDoubleComplex *to, int direction) {
  return cufft_detail::run<cufftDoubleComplex, double>(handle, CUFFT_Z2Z, cufft_detail::COMPLEX, from, to, direction);
}
inline cufftResult cufftExecR2C(cufftHandle handle, cufftReal *from, cufftComplex *to) {
  return cufft_detail::run<cufftComplex, float>(handle, CUFFT_R2C, cufft_detail::REAL_TO_HALF, from, to, CUFFT_FORWARD);
}
inline cufftResult cufftExecD2Z(cufftHandle handle, cufftDoubleReal *from, cufftDoubleComplex *to) {
  return cufft_detail::run<cufftDoubleComplex, double>(handle, CUFFT_D2Z, cufft_detail::REAL_TO_HALF, from, to, CUFFT_FORWARD);
}
inline cufftResult cufftExecC2R(cufftHandle handle, cufftComplex *from, cufftReal *to) {
  return cufft_detail::run<cufftComplex, float>(handle, CUFFT_C2R, cufft_detail::HALF_TO_REAL, from, to, CUFFT_INVERSE);
}
inline cufftResult cufftExecZ2D(cufftHandle handle, cufftDoubleComplex *from, cufftDoubleReal *to) {
  return cufft_detail::run<cufftDoubleComplex, double>(handle, CUFFT_Z2D, cufft_detail::HALF_TO_REAL, from, to, CUFFT_INVERSE);
}

// Plans need no memory of their own.
inline cufftResult cufftGetSize(cufftHandle handle, size_t *workSize) {
  *workSize = 0;
  return cufft_detail::is_known(handle) ? CUFFT_SUCCESS : CUFFT_INVALID_PLAN;
}
inline cufftResult cufftEstimate1d(int nx, cufftType type, int batch, size_t *workSize) {
  *workSize = 0;
  return CUFFT_SUCCESS;
}
inline cufftResult cufftEstimate2d(int nx, int ny, cufftType type, size_t *workSize) {
  *workSize = 0;
  return CUFFT_SUCCESS;
}
inline cufftResult cufftEstimate3d(int nx, int ny, int nz, cufftType type, size_t *workSize) {
  *workSize = 0;
  return CUFFT_SUCCESS;
}
inline cufftResult cufftEstimateMany(int rank, int *n, int *inembed, int istride, int idist, int *onembed, int ostride, int odist, cufftType type, int batch,
                                     size_t *workSize) {
  *workSize = 0;
  return CUFFT_SUCCESS;
}
inline cufftResult cufftGetSize1d(cufftHandle handle, int nx, cufftType type, int batch, size_t *workSize) { return cufftGetSize(handle, workSize); }
inline cufftResult cufftGetSize2d(cufftHandle handle, int nx, int ny, cufftType type, size_t *workSize) { return cufftGetSize(handle, workSize); }
inline cufftResult cufftGetSize3d(cufftHandle handle, int nx, int ny, int nz, cufftType type, size_t *workSize) { return cufftGetSize(handle, workSize); }
inline cufftResult cufftGetSizeMany(cufftHandle handle, int rank, int *n, int *inembed, int istride, int idist, int *onembed, int ostride, int odist, cufftType type,
                                    int batch, size_t *workSize) {
  return cufftGetSize(handle, workSize);
}
inline cufftResult cufftGetSizeMany64(cufftHandle handle, int rank, long long *n, long long *inembed, long long istride, long long idist, long long *onembed,
                                      long long ostride, long long odist, cufftType type, long long batch, size_t *workSize) {
  return cufftGetSize(handle, workSize);
}
inline cufftResult cufftGetProperty(libraryPropertyType property, int *value) {
  *value = property == MAJOR_VERSION ? CUFFT_VERSION / 1000 : property == MINOR_VERSION ? CUFFT_VERSION / 100 % 10 : 0;
  return CUFFT_SUCCESS;
}
