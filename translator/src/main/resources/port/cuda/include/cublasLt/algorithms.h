#pragma once
// Algorithms, of which there is one. What is asked of it changes nothing of a product.
#include <cublasLt/settings.h>
inline cublasStatus_t cublasLtMatmulAlgoGetHeuristic(cublasLtHandle_t handle, cublasLtMatmulDesc_t desc, cublasLtMatrixLayout_t a, cublasLtMatrixLayout_t b,
                                                     cublasLtMatrixLayout_t c, cublasLtMatrixLayout_t d, cublasLtMatmulPreference_t preference,
                                                     int wanted, cublasLtMatmulHeuristicResult_t *results, int *found) {
  if (wanted < 1) return CUBLAS_STATUS_INVALID_VALUE;
  results[0].algo = cublasLtMatmulAlgo_t();
  results[0].workspaceSize = 0;
  results[0].state = CUBLAS_STATUS_SUCCESS;
  results[0].wavesCount = 1.0f;
  *found = 1;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatmulAlgoGetIds(cublasLtHandle_t handle, cublasComputeType_t compute, cudaDataType scale, cudaDataType a, cudaDataType b,
                                               cudaDataType c, cudaDataType d, int wanted, int ids[], int *found) {
  ids[0] = 0;
  *found = 1;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatmulAlgoInit(cublasLtHandle_t handle, cublasComputeType_t compute, cudaDataType scale, cudaDataType a, cudaDataType b,
                                             cudaDataType c, cudaDataType d, int id, cublasLtMatmulAlgo_t *algorithm) {
  *algorithm = cublasLtMatmulAlgo_t();
  return id == 0 ? CUBLAS_STATUS_SUCCESS : CUBLAS_STATUS_INVALID_VALUE;
}
inline cublasStatus_t cublasLtMatmulAlgoCheck(cublasLtHandle_t handle, cublasLtMatmulDesc_t desc, cublasLtMatrixLayout_t a, cublasLtMatrixLayout_t b,
                                              cublasLtMatrixLayout_t c, cublasLtMatrixLayout_t d, const cublasLtMatmulAlgo_t *algorithm,
                                              cublasLtMatmulHeuristicResult_t *result) {
  int found;
  cublasStatus_t status = cublasLtMatmulAlgoGetHeuristic(handle, desc, a, b, c, d, nullptr, 1, result, &found);
  result->algo = *algorithm;
  return status;
}
inline cublasStatus_t cublasLtMatmulAlgoConfigSetAttribute(cublasLtMatmulAlgo_t *algorithm, cublasLtMatmulAlgoConfigAttributes_t attribute,
                                                           const void *value, size_t bytes) {
  algorithm->data[attribute] = bytes == sizeof(short) ? *(const unsigned short *)value : *(const unsigned *)value;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatmulAlgoConfigGetAttribute(const cublasLtMatmulAlgo_t *algorithm, cublasLtMatmulAlgoConfigAttributes_t attribute,
                                                           void *value, size_t bytes, size_t *written) {
  if (bytes == sizeof(short)) *(unsigned short *)value = (unsigned short)algorithm->data[attribute];
  else *(unsigned *)value = (unsigned)algorithm->data[attribute];
  if (written != nullptr) *written = bytes;
  return CUBLAS_STATUS_SUCCESS;
}
