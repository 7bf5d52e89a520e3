#pragma once
// The names of the functions that count in 64 bits. No count here passes 32; more is not supported.
#include <cublas_api.h>
inline cublasStatus_t cublasIsamax_64(cublasHandle_t handle, int64_t n, const float *x, int64_t incx, int64_t *result) {
  int found = 0;
  cublasStatus_t status = cublasIsamax(handle, (int)n, x, (int)incx, &found);
  *result = found;
  return status;
}
inline cublasStatus_t cublasIdamax_64(cublasHandle_t handle, int64_t n, const double *x, int64_t incx, int64_t *result) {
  int found = 0;
  cublasStatus_t status = cublasIdamax(handle, (int)n, x, (int)incx, &found);
  *result = found;
  return status;
}
inline cublasStatus_t cublasIcamax_64(cublasHandle_t handle, int64_t n, const cuComplex *x, int64_t incx, int64_t *result) {
  int found = 0;
  cublasStatus_t status = cublasIcamax(handle, (int)n, x, (int)incx, &found);
  *result = found;
  return status;
}
inline cublasStatus_t cublasIzamax_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *x, int64_t incx, int64_t *result) {
  int found = 0;
  cublasStatus_t status = cublasIzamax(handle, (int)n, x, (int)incx, &found);
  *result = found;
  return status;
}
inline cublasStatus_t cublasIsamin_64(cublasHandle_t handle, int64_t n, const float *x, int64_t incx, int64_t *result) {
  int found = 0;
  cublasStatus_t status = cublasIsamin(handle, (int)n, x, (int)incx, &found);
  *result = found;
  return status;
}
inline cublasStatus_t cublasIdamin_64(cublasHandle_t handle, int64_t n, const double *x, int64_t incx, int64_t *result) {
  int found = 0;
  cublasStatus_t status = cublasIdamin(handle, (int)n, x, (int)incx, &found);
  *result = found;
  return status;
}
inline cublasStatus_t cublasIcamin_64(cublasHandle_t handle, int64_t n, const cuComplex *x, int64_t incx, int64_t *result) {
  int found = 0;
  cublasStatus_t status = cublasIcamin(handle, (int)n, x, (int)incx, &found);
  *result = found;
  return status;
}
inline cublasStatus_t cublasIzamin_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *x, int64_t incx, int64_t *result) {
  int found = 0;
  cublasStatus_t status = cublasIzamin(handle, (int)n, x, (int)incx, &found);
  *result = found;
  return status;
}
#define cublasSasum_64 cublasSasum
#define cublasDasum_64 cublasDasum
#define cublasScasum_64 cublasScasum
#define cublasDzasum_64 cublasDzasum
#define cublasSaxpy_64 cublasSaxpy
#define cublasDaxpy_64 cublasDaxpy
#define cublasCaxpy_64 cublasCaxpy
#define cublasZaxpy_64 cublasZaxpy
#define cublasScopy_64 cublasScopy
#define cublasDcopy_64 cublasDcopy
#define cublasCcopy_64 cublasCcopy
#define cublasZcopy_64 cublasZcopy
#define cublasSswap_64 cublasSswap
#define cublasDswap_64 cublasDswap
#define cublasCswap_64 cublasCswap
#define cublasZswap_64 cublasZswap
#define cublasSscal_64 cublasSscal
#define cublasDscal_64 cublasDscal
#define cublasCscal_64 cublasCscal
#define cublasZscal_64 cublasZscal
#define cublasSrot_64 cublasSrot
#define cublasDrot_64 cublasDrot
#define cublasCrot_64 cublasCrot
#define cublasZrot_64 cublasZrot
#define cublasSrotg_64 cublasSrotg
#define cublasDrotg_64 cublasDrotg
#define cublasCrotg_64 cublasCrotg
#define cublasZrotg_64 cublasZrotg
#define cublasCsscal_64 cublasCsscal
#define cublasZdscal_64 cublasZdscal
#define cublasCsrot_64 cublasCsrot
#define cublasZdrot_64 cublasZdrot
#define cublasSnrm2_64 cublasSnrm2
#define cublasDnrm2_64 cublasDnrm2
#define cublasScnrm2_64 cublasScnrm2
#define cublasDznrm2_64 cublasDznrm2
#define cublasSdot_64 cublasSdot
#define cublasDdot_64 cublasDdot
#define cublasCdotu_64 cublasCdotu
#define cublasCdotc_64 cublasCdotc
#define cublasZdotu_64 cublasZdotu
#define cublasZdotc_64 cublasZdotc
#define cublasSrotm_64 cublasSrotm
#define cublasDrotm_64 cublasDrotm
#define cublasSrotmg_64 cublasSrotmg
#define cublasDrotmg_64 cublasDrotmg
#define cublasSgbmv_64 cublasSgbmv
#define cublasDgbmv_64 cublasDgbmv
#define cublasCgbmv_64 cublasCgbmv
#define cublasZgbmv_64 cublasZgbmv
#define cublasSgemv_64 cublasSgemv
#define cublasDgemv_64 cublasDgemv
#define cublasCgemv_64 cublasCgemv
#define cublasZgemv_64 cublasZgemv
#define cublasSsymv_64 cublasSsymv
#define cublasDsymv_64 cublasDsymv
#define cublasCsymv_64 cublasCsymv
#define cublasZsymv_64 cublasZsymv
#define cublasSsyr_64 cublasSsyr
#define cublasDsyr_64 cublasDsyr
#define cublasCsyr_64 cublasCsyr
#define cublasZsyr_64 cublasZsyr
#define cublasSsyr2_64 cublasSsyr2
#define cublasDsyr2_64 cublasDsyr2
#define cublasCsyr2_64 cublasCsyr2
#define cublasZsyr2_64 cublasZsyr2
#define cublasStbmv_64 cublasStbmv
#define cublasDtbmv_64 cublasDtbmv
#define cublasCtbmv_64 cublasCtbmv
#define cublasZtbmv_64 cublasZtbmv
#define cublasStbsv_64 cublasStbsv
#define cublasDtbsv_64 cublasDtbsv
#define cublasCtbsv_64 cublasCtbsv
#define cublasZtbsv_64 cublasZtbsv
#define cublasStpmv_64 cublasStpmv
#define cublasDtpmv_64 cublasDtpmv
#define cublasCtpmv_64 cublasCtpmv
#define cublasZtpmv_64 cublasZtpmv
#define cublasStpsv_64 cublasStpsv
#define cublasDtpsv_64 cublasDtpsv
#define cublasCtpsv_64 cublasCtpsv
#define cublasZtpsv_64 cublasZtpsv
#define cublasStrmv_64 cublasStrmv
#define cublasDtrmv_64 cublasDtrmv
#define cublasCtrmv_64 cublasCtrmv
#define cublasZtrmv_64 cublasZtrmv
#define cublasStrsv_64 cublasStrsv
#define cublasDtrsv_64 cublasDtrsv
#define cublasCtrsv_64 cublasCtrsv
#define cublasZtrsv_64 cublasZtrsv
#define cublasSgemvBatched_64 cublasSgemvBatched
#define cublasDgemvBatched_64 cublasDgemvBatched
#define cublasCgemvBatched_64 cublasCgemvBatched
#define cublasZgemvBatched_64 cublasZgemvBatched
#define cublasSgemvStridedBatched_64 cublasSgemvStridedBatched
#define cublasDgemvStridedBatched_64 cublasDgemvStridedBatched
#define cublasCgemvStridedBatched_64 cublasCgemvStridedBatched
#define cublasZgemvStridedBatched_64 cublasZgemvStridedBatched
#define cublasSger_64 cublasSger
#define cublasDger_64 cublasDger
#define cublasCgeru_64 cublasCgeru
#define cublasCgerc_64 cublasCgerc
#define cublasZgeru_64 cublasZgeru
#define cublasZgerc_64 cublasZgerc
#define cublasSsbmv_64 cublasSsbmv
#define cublasDsbmv_64 cublasDsbmv
#define cublasSspmv_64 cublasSspmv
#define cublasDspmv_64 cublasDspmv
#define cublasSspr_64 cublasSspr
#define cublasDspr_64 cublasDspr
#define cublasSspr2_64 cublasSspr2
#define cublasDspr2_64 cublasDspr2
#define cublasChemv_64 cublasChemv
#define cublasZhemv_64 cublasZhemv
#define cublasChbmv_64 cublasChbmv
#define cublasZhbmv_64 cublasZhbmv
#define cublasChpmv_64 cublasChpmv
#define cublasZhpmv_64 cublasZhpmv
#define cublasCher_64 cublasCher
#define cublasZher_64 cublasZher
#define cublasCher2_64 cublasCher2
#define cublasZher2_64 cublasZher2
#define cublasChpr_64 cublasChpr
#define cublasZhpr_64 cublasZhpr
#define cublasChpr2_64 cublasChpr2
#define cublasZhpr2_64 cublasZhpr2
#define cublasChemm_64 cublasChemm
#define cublasZhemm_64 cublasZhemm
#define cublasCherk_64 cublasCherk
#define cublasZherk_64 cublasZherk
#define cublasCher2k_64 cublasCher2k
#define cublasZher2k_64 cublasZher2k
#define cublasCherkx_64 cublasCherkx
#define cublasZherkx_64 cublasZherkx
#define cublasSgemm_64 cublasSgemm
#define cublasDgemm_64 cublasDgemm
#define cublasCgemm_64 cublasCgemm
#define cublasZgemm_64 cublasZgemm
#define cublasSgemmBatched_64 cublasSgemmBatched
#define cublasDgemmBatched_64 cublasDgemmBatched
#define cublasCgemmBatched_64 cublasCgemmBatched
#define cublasZgemmBatched_64 cublasZgemmBatched
#define cublasSgemmStridedBatched_64 cublasSgemmStridedBatched
#define cublasDgemmStridedBatched_64 cublasDgemmStridedBatched
#define cublasCgemmStridedBatched_64 cublasCgemmStridedBatched
#define cublasZgemmStridedBatched_64 cublasZgemmStridedBatched
#define cublasSsymm_64 cublasSsymm
#define cublasDsymm_64 cublasDsymm
#define cublasCsymm_64 cublasCsymm
#define cublasZsymm_64 cublasZsymm
#define cublasSsyrk_64 cublasSsyrk
#define cublasDsyrk_64 cublasDsyrk
#define cublasCsyrk_64 cublasCsyrk
#define cublasZsyrk_64 cublasZsyrk
#define cublasSsyr2k_64 cublasSsyr2k
#define cublasDsyr2k_64 cublasDsyr2k
#define cublasCsyr2k_64 cublasCsyr2k
#define cublasZsyr2k_64 cublasZsyr2k
#define cublasSsyrkx_64 cublasSsyrkx
#define cublasDsyrkx_64 cublasDsyrkx
#define cublasCsyrkx_64 cublasCsyrkx
#define cublasZsyrkx_64 cublasZsyrkx
#define cublasStrmm_64 cublasStrmm
#define cublasDtrmm_64 cublasDtrmm
#define cublasCtrmm_64 cublasCtrmm
#define cublasZtrmm_64 cublasZtrmm
#define cublasStrsm_64 cublasStrsm
#define cublasDtrsm_64 cublasDtrsm
#define cublasCtrsm_64 cublasCtrsm
#define cublasZtrsm_64 cublasZtrsm
#define cublasStrsmBatched_64 cublasStrsmBatched
#define cublasDtrsmBatched_64 cublasDtrsmBatched
#define cublasCtrsmBatched_64 cublasCtrsmBatched
#define cublasZtrsmBatched_64 cublasZtrsmBatched
#define cublasSgeam_64 cublasSgeam
#define cublasDgeam_64 cublasDgeam
#define cublasCgeam_64 cublasCgeam
#define cublasZgeam_64 cublasZgeam
#define cublasSdgmm_64 cublasSdgmm
#define cublasDdgmm_64 cublasDdgmm
#define cublasCdgmm_64 cublasCdgmm
#define cublasZdgmm_64 cublasZdgmm
#define cublasHgemm_64 cublasHgemm
#define cublasHgemmBatched_64 cublasHgemmBatched
#define cublasHgemmStridedBatched_64 cublasHgemmStridedBatched
#define cublasCgemm3m_64 cublasCgemm3m
#define cublasZgemm3m_64 cublasZgemm3m
#define cublasSgemmEx_64 cublasSgemmEx
#define cublasGemmEx_64 cublasGemmEx
#define cublasGemmBatchedEx_64 cublasGemmBatchedEx
#define cublasGemmStridedBatchedEx_64 cublasGemmStridedBatchedEx
#define cublasNrm2Ex_64 cublasNrm2Ex
#define cublasAxpyEx_64 cublasAxpyEx
#define cublasDotEx_64 cublasDotEx
#define cublasDotcEx_64 cublasDotcEx
#define cublasRotEx_64 cublasRotEx
#define cublasScalEx_64 cublasScalEx
#define cublasCopyEx_64 cublasCopyEx
#define cublasSwapEx_64 cublasSwapEx
#define cublasAsumEx_64 cublasAsumEx
#define cublasCgemm3mBatched_64 cublasCgemm3mBatched
#define cublasCgemm3mStridedBatched_64 cublasCgemm3mStridedBatched
#define cublasHSHgemvBatched_64 cublasHSHgemvBatched
#define cublasHSSgemvBatched_64 cublasHSSgemvBatched
#define cublasTSTgemvBatched_64 cublasTSTgemvBatched
#define cublasTSSgemvBatched_64 cublasTSSgemvBatched
#define cublasHSHgemvStridedBatched_64 cublasHSHgemvStridedBatched
#define cublasHSSgemvStridedBatched_64 cublasHSSgemvStridedBatched
#define cublasTSTgemvStridedBatched_64 cublasTSTgemvStridedBatched
#define cublasTSSgemvStridedBatched_64 cublasTSSgemvStridedBatched
#define cublasCgemmEx_64 cublasCgemmEx
#define cublasCgemm3mEx_64 cublasCgemm3mEx
#define cublasCsyrkEx_64 cublasCsyrkEx
#define cublasCsyrk3mEx_64 cublasCsyrk3mEx
#define cublasCherkEx_64 cublasCherkEx
#define cublasCherk3mEx_64 cublasCherk3mEx
#define cublasRotmEx_64 cublasRotmEx
