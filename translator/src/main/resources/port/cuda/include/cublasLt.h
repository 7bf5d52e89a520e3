#pragma once
// cuBLASLt: products of matrices with something done to the result.
#include <cublas/gemm.h>
typedef cublasContext *cublasLtHandle_t;
typedef enum {
  CUBLASLT_MATMUL_DESC_COMPUTE_TYPE = 0,
  CUBLASLT_MATMUL_DESC_SCALE_TYPE = 1,
  CUBLASLT_MATMUL_DESC_POINTER_MODE = 2,
  CUBLASLT_MATMUL_DESC_TRANSA = 3,
  CUBLASLT_MATMUL_DESC_TRANSB = 4,
  CUBLASLT_MATMUL_DESC_TRANSC = 5,
  CUBLASLT_MATMUL_DESC_FILL_MODE = 6,
  CUBLASLT_MATMUL_DESC_EPILOGUE = 7,
  CUBLASLT_MATMUL_DESC_BIAS_POINTER = 8,
  CUBLASLT_MATMUL_DESC_BIAS_BATCH_STRIDE = 10,
  CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER = 11,
  CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD = 12,
  CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE = 13,
  CUBLASLT_MATMUL_DESC_BIAS_DATA_TYPE = 26
} cublasLtMatmulDescAttributes_t;
typedef enum {
  CUBLASLT_EPILOGUE_DEFAULT = 1,
  CUBLASLT_EPILOGUE_RELU = 2,
  CUBLASLT_EPILOGUE_BIAS = 4,
  CUBLASLT_EPILOGUE_RELU_BIAS = 6,
  CUBLASLT_EPILOGUE_GELU = 32,
  CUBLASLT_EPILOGUE_GELU_BIAS = 36,
  CUBLASLT_EPILOGUE_GELU_AUX = 160,
  CUBLASLT_EPILOGUE_GELU_AUX_BIAS = 164,
  CUBLASLT_EPILOGUE_DGELU = 192,
  CUBLASLT_EPILOGUE_BGRADA = 256,
  CUBLASLT_EPILOGUE_BGRADB = 512
} cublasLtEpilogue_t;
typedef enum {
  CUBLASLT_MATRIX_LAYOUT_TYPE = 0,
  CUBLASLT_MATRIX_LAYOUT_ORDER = 1,
  CUBLASLT_MATRIX_LAYOUT_ROWS = 2,
  CUBLASLT_MATRIX_LAYOUT_COLS = 3,
  CUBLASLT_MATRIX_LAYOUT_LD = 4,
  CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT = 5,
  CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET = 6
} cublasLtMatrixLayoutAttribute_t;
typedef enum { CUBLASLT_ORDER_COL = 0, CUBLASLT_ORDER_ROW = 1 } cublasLtOrder_t;
typedef enum { CUBLASLT_MATMUL_PREF_SEARCH_MODE = 0, CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES = 1 } cublasLtMatmulPreferenceAttributes_t;

struct cublasLtMatmulDescOpaque_t {
  cublasComputeType_t compute;
  cudaDataType scale, biasType;
  cublasOperation_t transA, transB;
  cublasLtEpilogue_t epilogue;
  const void *bias;
  void *aux;
  long long auxLd, auxBatch, biasBatch;
  int pointerMode;
};
typedef cublasLtMatmulDescOpaque_t *cublasLtMatmulDesc_t;
struct cublasLtMatrixLayoutOpaque_t {
  cudaDataType type;
  unsigned long long rows, cols;
  long long ld;
  int order, batches;
  long long batchOffset;
};
typedef cublasLtMatrixLayoutOpaque_t *cublasLtMatrixLayout_t;
struct cublasLtMatmulPreferenceOpaque_t { size_t workspace; };
typedef cublasLtMatmulPreferenceOpaque_t *cublasLtMatmulPreference_t;
struct cublasLtMatmulAlgo_t { unsigned long long data[8]; };
struct cublasLtMatmulHeuristicResult_t {
  cublasLtMatmulAlgo_t algo;
  size_t workspaceSize;
  cublasStatus_t state;
  float wavesCount;
};

inline cublasStatus_t cublasLtCreate(cublasLtHandle_t *handle) { return cublasCreate(handle); }
inline cublasStatus_t cublasLtDestroy(cublasLtHandle_t handle) { return cublasDestroy(handle); }
inline cublasStatus_t cublasLtMatmulDescCreate(cublasLtMatmulDesc_t *desc, cublasComputeType_t compute, cudaDataType scale) {
  cublasLtMatmulDesc_t made = new cublasLtMatmulDescOpaque_t();
  made->compute = compute;
  made->scale = scale;
  made->biasType = (cudaDataType)-1;
  made->transA = CUBLAS_OP_N;
  made->transB = CUBLAS_OP_N;
  made->epilogue = CUBLASLT_EPILOGUE_DEFAULT;
  *desc = made;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatmulDescDestroy(cublasLtMatmulDesc_t desc) {
  delete desc;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatmulDescSetAttribute(cublasLtMatmulDesc_t desc, cublasLtMatmulDescAttributes_t attribute, const void *value, size_t bytes) {
  switch (attribute) {
  case CUBLASLT_MATMUL_DESC_COMPUTE_TYPE: desc->compute = *(const cublasComputeType_t *)value; break;
  case CUBLASLT_MATMUL_DESC_SCALE_TYPE: desc->scale = *(const cudaDataType *)value; break;
  case CUBLASLT_MATMUL_DESC_POINTER_MODE: desc->pointerMode = *(const int *)value; break;
  case CUBLASLT_MATMUL_DESC_TRANSA: desc->transA = *(const cublasOperation_t *)value; break;
  case CUBLASLT_MATMUL_DESC_TRANSB: desc->transB = *(const cublasOperation_t *)value; break;
  case CUBLASLT_MATMUL_DESC_EPILOGUE: desc->epilogue = *(const cublasLtEpilogue_t *)value; break;
  case CUBLASLT_MATMUL_DESC_BIAS_POINTER: desc->bias = *(const void *const *)value; break;
  case CUBLASLT_MATMUL_DESC_BIAS_BATCH_STRIDE: desc->biasBatch = *(const long long *)value; break;
  case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER: desc->aux = *(void *const *)value; break;
  case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD: desc->auxLd = *(const long long *)value; break;
  case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE: desc->auxBatch = *(const long long *)value; break;
  case CUBLASLT_MATMUL_DESC_BIAS_DATA_TYPE: desc->biasType = *(const cudaDataType *)value; break;
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatrixLayoutCreate(cublasLtMatrixLayout_t *layout, cudaDataType type, unsigned long long rows, unsigned long long cols, long long ld) {
  cublasLtMatrixLayout_t made = new cublasLtMatrixLayoutOpaque_t();
  made->type = type;
  made->rows = rows;
  made->cols = cols;
  made->ld = ld;
  made->order = CUBLASLT_ORDER_COL;
  made->batches = 1;
  made->batchOffset = 0;
  *layout = made;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatrixLayoutDestroy(cublasLtMatrixLayout_t layout) {
  delete layout;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatrixLayoutSetAttribute(cublasLtMatrixLayout_t layout, cublasLtMatrixLayoutAttribute_t attribute, const void *value, size_t bytes) {
  switch (attribute) {
  case CUBLASLT_MATRIX_LAYOUT_TYPE: layout->type = *(const cudaDataType *)value; break;
  case CUBLASLT_MATRIX_LAYOUT_ORDER: layout->order = *(const int *)value; break;
  case CUBLASLT_MATRIX_LAYOUT_ROWS: layout->rows = *(const unsigned long long *)value; break;
  case CUBLASLT_MATRIX_LAYOUT_COLS: layout->cols = *(const unsigned long long *)value; break;
  case CUBLASLT_MATRIX_LAYOUT_LD: layout->ld = *(const long long *)value; break;
  case CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT: layout->batches = *(const int *)value; break;
  case CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET: layout->batchOffset = *(const long long *)value; break;
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatrixLayoutGetAttribute(cublasLtMatrixLayout_t layout, cublasLtMatrixLayoutAttribute_t attribute, void *value, size_t bytes,
                                                       size_t *written) {
  switch (attribute) {
  case CUBLASLT_MATRIX_LAYOUT_TYPE: *(cudaDataType *)value = layout->type; break;
  case CUBLASLT_MATRIX_LAYOUT_ORDER: *(int *)value = layout->order; break;
  case CUBLASLT_MATRIX_LAYOUT_ROWS: *(unsigned long long *)value = layout->rows; break;
  case CUBLASLT_MATRIX_LAYOUT_COLS: *(unsigned long long *)value = layout->cols; break;
  case CUBLASLT_MATRIX_LAYOUT_LD: *(long long *)value = layout->ld; break;
  case CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT: *(int *)value = layout->batches; break;
  case CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET: *(long long *)value = layout->batchOffset; break;
  default: return CUBLAS_STATUS_NOT_SUPPORTED;
  }
  if (written != nullptr) *written = bytes;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatmulPreferenceCreate(cublasLtMatmulPreference_t *preference) {
  *preference = new cublasLtMatmulPreferenceOpaque_t();
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatmulPreferenceDestroy(cublasLtMatmulPreference_t preference) {
  delete preference;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatmulPreferenceSetAttribute(cublasLtMatmulPreference_t preference, cublasLtMatmulPreferenceAttributes_t attribute,
                                                           const void *value, size_t bytes) {
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus_t cublasLtMatmulAlgoGetHeuristic(cublasLtHandle_t handle, cublasLtMatmulDesc_t desc, cublasLtMatrixLayout_t a, cublasLtMatrixLayout_t b,
                                                     cublasLtMatrixLayout_t c, cublasLtMatrixLayout_t d, cublasLtMatmulPreference_t preference,
                                                     int wanted, cublasLtMatmulHeuristicResult_t *results, int *found) {
  results[0].workspaceSize = 0;
  results[0].state = CUBLAS_STATUS_SUCCESS;
  results[0].wavesCount = 1.0f;
  *found = 1;
  return CUBLAS_STATUS_SUCCESS;
}

namespace cublas {
inline __device__ float gelu(float x) { return 0.5f * x * (1.0f + tanhf(0.7978845608f * (x + 0.044715f * x * x * x))); }
inline __device__ float geluSlope(float x) {
  float t = tanhf(0.7978845608f * (x + 0.044715f * x * x * x));
  return 0.5f * (1.0f + t) + 0.5f * x * (1.0f - t * t) * 0.7978845608f * (1.0f + 3.0f * 0.044715f * x * x);
}
// What happens to the product, element by element.
template <class D, class Bias>
__global__ void epilogue(int what, int m, int n, D *d, long long row, long long column, const Bias *bias, D *aux, long long auxLd) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= m) return;
  for (int j = blockIdx.y; j < n; j += gridDim.y) {
    float x = (float)d[j * column + i * row];
    if ((what & CUBLASLT_EPILOGUE_BIAS) != 0) x += (float)bias[i];
    if ((what & CUBLASLT_EPILOGUE_RELU) != 0) x = x > 0.0f ? x : 0.0f;
    if (what == CUBLASLT_EPILOGUE_DGELU) {
      x *= geluSlope((float)aux[j * auxLd + i]);
    } else if ((what & CUBLASLT_EPILOGUE_GELU) != 0) {
      if ((what & 128) != 0) aux[j * auxLd + i] = (D)x;
      x = gelu(x);
    }
    d[j * column + i * row] = (D)x;
  }
}
// The gradient of a bias: the sums of the rows of a or the columns of b.
template <class B, class Bias> __global__ void sumLines(int n, int k, const B *b, long long line, long long step, Bias *bias) {
  int j = blockIdx.x * blockDim.x + threadIdx.x;
  if (j >= n) return;
  float sum = 0;
  for (int p = 0; p < k; p++) sum += (float)b[j * line + p * step];
  bias[j] = (Bias)sum;
}
inline bool isColumnMajor(cublasLtMatrixLayout_t layout) { return layout->order == CUBLASLT_ORDER_COL; }
// Whether neighbours in a column of op(x) stand side by side.
inline bool isPlain(cublasLtMatrixLayout_t layout, cublasOperation_t op) { return isColumnMajor(layout) == (op == CUBLAS_OP_N); }
template <class D, class Bias>
void finishOne(cublasLtMatmulDesc_t desc, int m, int n, D *d, cublasLtMatrixLayout_t layout, int batch, cudaStream_t stream) {
  const Bias *bias = desc->bias == nullptr ? nullptr : (const Bias *)desc->bias + batch * desc->biasBatch;
  D *aux = desc->aux == nullptr ? nullptr : (D *)desc->aux + batch * desc->auxBatch;
  bool byColumn = isColumnMajor(layout);
  epilogue<D, Bias><<<dim3((m + 127) / 128, n < 65535 ? n : 65535), 128, 0, stream>>>((int)desc->epilogue, m, n, d + batch * layout->batchOffset,
                                                                                 byColumn ? 1 : layout->ld, byColumn ? layout->ld : 1, bias, aux,
                                                                                 desc->auxLd);
}
template <class D, class Bias>
cublasStatus_t finish(cublasLtMatmulDesc_t desc, int m, int n, int k, const D *a, cublasLtMatrixLayout_t aLayout, const D *b, cublasLtMatrixLayout_t bLayout,
                      D *d, cublasLtMatrixLayout_t layout, cudaStream_t stream) {
  if (desc->epilogue == CUBLASLT_EPILOGUE_BGRADA) {
    bool plain = isPlain(aLayout, desc->transA);
    sumLines<D, Bias><<<(m + 127) / 128, 128, 0, stream>>>(m, k, a, plain ? 1 : aLayout->ld, plain ? aLayout->ld : 1, (Bias *)desc->bias);
  } else if (desc->epilogue == CUBLASLT_EPILOGUE_BGRADB) {
    bool plain = isPlain(bLayout, desc->transB);
    sumLines<D, Bias><<<(n + 127) / 128, 128, 0, stream>>>(n, k, b, plain ? bLayout->ld : 1, plain ? 1 : bLayout->ld, (Bias *)desc->bias);
  } else if (desc->epilogue != CUBLASLT_EPILOGUE_DEFAULT) {
    for (int batch = 0; batch < layout->batches; batch++) finishOne<D, Bias>(desc, m, n, d, layout, batch, stream);
  }
  return CUBLAS_STATUS_SUCCESS;
}
template <class D>
cublasStatus_t finish(cublasLtMatmulDesc_t desc, int m, int n, int k, const void *a, cublasLtMatrixLayout_t aLayout, const void *b,
                      cublasLtMatrixLayout_t bLayout, void *d, cublasLtMatrixLayout_t layout, cudaStream_t stream) {
  cudaDataType bias = desc->biasType == (cudaDataType)-1 ? layout->type : desc->biasType;
  return bias == CUDA_R_32F ? finish<D, float>(desc, m, n, k, (const D *)a, aLayout, (const D *)b, bLayout, (D *)d, layout, stream)
                            : finish<D, D>(desc, m, n, k, (const D *)a, aLayout, (const D *)b, bLayout, (D *)d, layout, stream);
}
inline size_t sizeOf(cudaDataType type) { return type == CUDA_R_64F ? 8 : type == CUDA_R_32F || type == CUDA_R_32I ? 4 : type == CUDA_R_8I ? 1 : 2; }
inline cublasOperation_t turned(bool isPlain) { return isPlain ? CUBLAS_OP_N : CUBLAS_OP_T; }
} // namespace cublas

// A row-major result is the column-major product of the transposed factors in the other order.
inline cublasStatus_t cublasLtMatmul(cublasLtHandle_t handle, cublasLtMatmulDesc_t desc, const void *alpha, const void *a, cublasLtMatrixLayout_t aLayout,
                                     const void *b, cublasLtMatrixLayout_t bLayout, const void *beta, const void *c, cublasLtMatrixLayout_t cLayout, void *d,
                                     cublasLtMatrixLayout_t dLayout, const cublasLtMatmulAlgo_t *algorithm, void *workspace, size_t workspaceBytes,
                                     cudaStream_t stream) {
  bool isColumnMajor = cublas::isColumnMajor(dLayout), isPlainA = cublas::isPlain(aLayout, desc->transA), isPlainB = cublas::isPlain(bLayout, desc->transB);
  int m = (int)dLayout->rows, n = (int)dLayout->cols, k = (int)(desc->transA == CUBLAS_OP_N ? aLayout->cols : aLayout->rows);
  if (c != d && c != nullptr) {
    if (cLayout->type != dLayout->type || cLayout->order != dLayout->order) return CUBLAS_STATUS_NOT_SUPPORTED;
    size_t size = cublas::sizeOf(dLayout->type), length = (isColumnMajor ? m : n) * size;
    for (int batch = 0; batch < dLayout->batches; batch++) {
      cudaMemcpy2DAsync((char *)d + batch * dLayout->batchOffset * size, dLayout->ld * size, (const char *)c + batch * cLayout->batchOffset * size,
                        cLayout->ld * size, length, isColumnMajor ? n : m, cudaMemcpyDeviceToDevice, stream);
    }
  }
  cublasComputeType_t scalars = desc->scale == CUDA_R_16F ? CUBLAS_COMPUTE_16F : CUBLAS_COMPUTE_32F;
  cublasContext settings = *handle;
  settings.stream = stream;
  cublasStatus_t status =
      isColumnMajor ? cublas::multiplyTyped(&settings, cublas::turned(isPlainA), cublas::turned(isPlainB), m, n, k, alpha, a, aLayout->type, (int)aLayout->ld,
                                            aLayout->batchOffset, b, bLayout->type, (int)bLayout->ld, bLayout->batchOffset, beta, d, dLayout->type,
                                            (int)dLayout->ld, dLayout->batchOffset, dLayout->batches, scalars)
                    : cublas::multiplyTyped(&settings, cublas::turned(!isPlainB), cublas::turned(!isPlainA), n, m, k, alpha, b, bLayout->type, (int)bLayout->ld,
                                            bLayout->batchOffset, a, aLayout->type, (int)aLayout->ld, aLayout->batchOffset, beta, d, dLayout->type,
                                            (int)dLayout->ld, dLayout->batchOffset, dLayout->batches, scalars);
  if (status != CUBLAS_STATUS_SUCCESS) return status;
  switch (dLayout->type) {
  case CUDA_R_32F: return cublas::finish<float>(desc, m, n, k, a, aLayout, b, bLayout, d, dLayout, stream);
  case CUDA_R_16F: return cublas::finish<__half>(desc, m, n, k, a, aLayout, b, bLayout, d, dLayout, stream);
  case CUDA_R_16BF: return cublas::finish<__nv_bfloat16>(desc, m, n, k, a, aLayout, b, bLayout, d, dLayout, stream);
  default: return desc->epilogue == CUBLASLT_EPILOGUE_DEFAULT ? CUBLAS_STATUS_SUCCESS : CUBLAS_STATUS_NOT_SUPPORTED;
  }
}
