#pragma once
// What is done to a product before it is stored.
#include <cublasLt/settings.h>
namespace cublas {
// What epilogues are made of, besides those that have a name of their own
enum { UNDO_RELU = 8, SUM_ROWS = 16, WITH_AUX = 128 };
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
      if ((what & WITH_AUX) != 0) aux[j * auxLd + i] = (D)x;
      x = gelu(x);
    }
    d[j * column + i * row] = (D)x;
  }
}
// What a rectifier lets pass, and the mask of it: a bit an element, a thread for the rows of a byte.
template <class D> __global__ void rectify(int m, int n, D *d, long long row, long long column, unsigned char *mask, long long maskLd) {
  int byte = blockIdx.x * blockDim.x + threadIdx.x;
  for (int j = blockIdx.y; byte * 8 < m && j < n; j += gridDim.y) {
    unsigned passed = 0;
    for (int i = byte * 8; i < m && i < byte * 8 + 8; i++) {
      if ((float)d[j * column + i * row] > 0.0f) {
        passed |= 1u << (i & 7);
      } else {
        d[j * column + i * row] = (D)0.0f;
      }
    }
    mask[(j * maskLd >> 3) + byte] = (unsigned char)passed;
  }
}
template <class D> __global__ void applyMask(int m, int n, D *d, long long row, long long column, const unsigned char *mask, long long maskLd) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  for (int j = blockIdx.y; i < m && j < n; j += gridDim.y) {
    if ((mask[(j * maskLd + i) >> 3] >> (i & 7) & 1) == 0) d[j * column + i * row] = (D)0.0f;
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
  long long row = byColumn ? 1 : layout->ld, column = byColumn ? layout->ld : 1;
  D *own = d + batch * layout->batchOffset;
  int what = (int)desc->epilogue, sum = what & SUM_ROWS;
  bool hasMask = (what & WITH_AUX) != 0 && (what & (CUBLASLT_EPILOGUE_RELU | UNDO_RELU)) != 0;
  dim3 grid((m + 127) / 128, n < 65535 ? n : 65535);
  int plain = hasMask ? what & CUBLASLT_EPILOGUE_BIAS : what & ~SUM_ROWS;
  if (plain != 0) epilogue<D, Bias><<<grid, 128, 0, stream>>>(plain, m, n, own, row, column, bias, aux, desc->auxLd);
  unsigned char *mask = desc->aux == nullptr ? nullptr : (unsigned char *)desc->aux + batch * desc->auxBatch / 8;
  if (hasMask && (what & UNDO_RELU) != 0) applyMask<D><<<grid, 128, 0, stream>>>(m, n, own, row, column, mask, desc->auxLd);
  if (hasMask && (what & UNDO_RELU) == 0) rectify<D><<<grid, 128, 0, stream>>>(m, n, own, row, column, mask, desc->auxLd);
  if (sum != 0) sumLines<D, Bias><<<(m + 127) / 128, 128, 0, stream>>>(m, n, own, row, column, (Bias *)bias);
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
