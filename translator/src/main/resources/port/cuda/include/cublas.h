#pragma once
// The interface of cuBLAS before version 2: no handle, letters for what to do, factors and results by value, and an error that is asked for.
#include <cublas_v2.h>
#define CUBLAS_H_
typedef cublasStatus_t cublasStatus;
namespace cublas {
inline cublasHandle_t onlyHandle;
inline cublasStatus_t lastStatus;
inline void note(cublasStatus_t status) {
  if (onlyHandle == nullptr) status = CUBLAS_STATUS_NOT_INITIALIZED;
  if (status != CUBLAS_STATUS_SUCCESS) lastStatus = status;
}
// The handle of functions that have none; made when it is first asked for, and by cublasInit.
inline cublasHandle_t handle() {
  if (onlyHandle == nullptr) cublasCreate(&onlyHandle);
  return onlyHandle;
}
inline cublasOperation_t operation(char letter) {
  return letter == 't' || letter == 'T' ? CUBLAS_OP_T : letter == 'c' || letter == 'C' ? CUBLAS_OP_C : CUBLAS_OP_N;
}
inline cublasFillMode_t fill(char letter) { return letter == 'u' || letter == 'U' ? CUBLAS_FILL_MODE_UPPER : CUBLAS_FILL_MODE_LOWER; }
inline cublasSideMode_t side(char letter) { return letter == 'r' || letter == 'R' ? CUBLAS_SIDE_RIGHT : CUBLAS_SIDE_LEFT; }
inline cublasDiagType_t diagonal(char letter) { return letter == 'u' || letter == 'U' ? CUBLAS_DIAG_UNIT : CUBLAS_DIAG_NON_UNIT; }
} // namespace cublas
inline cublasStatus cublasInit() {
  cublas::handle();
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus cublasShutdown() {
  if (cublas::onlyHandle != nullptr) cublasDestroy(cublas::onlyHandle);
  cublas::onlyHandle = nullptr;
  return CUBLAS_STATUS_SUCCESS;
}
inline cublasStatus cublasGetError() {
  cublasStatus status = cublas::lastStatus;
  cublas::lastStatus = CUBLAS_STATUS_SUCCESS;
  return status;
}
inline cublasStatus cublasGetVersion(int *version) { return cublasGetVersion(cublas::handle(), version); }
inline cublasStatus cublasSetKernelStream(cudaStream_t stream) { return cublasSetStream(cublas::handle(), stream); }
template <class T> cublasStatus cublasAlloc(int n, int size, T **p) {
  if (n <= 0 || size <= 0) return CUBLAS_STATUS_INVALID_VALUE;
  return cudaMalloc(p, (size_t)n * size) == cudaSuccess ? CUBLAS_STATUS_SUCCESS : CUBLAS_STATUS_ALLOC_FAILED;
}
inline cublasStatus cublasFree(void *p) { return cudaFree(p) == cudaSuccess ? CUBLAS_STATUS_SUCCESS : CUBLAS_STATUS_INTERNAL_ERROR; }

#define __CUBLAS_OLD_MATRIX_VECTORS(L, T)                                                                                                          \
  inline void cublas##L##gemv(char op, int m, int n, T alpha, const T *a, int lda, const T *x, int incx, T beta, T *y, int incy) {                 \
    cublas::note(cublas##L##gemv(cublas::handle(), cublas::operation(op), m, n, &alpha, a, lda, x, incx, &beta, y, incy));                         \
  }                                                                                                                                                \
  inline void cublas##L##gbmv(char op, int m, int n, int kl, int ku, T alpha, const T *a, int lda, const T *x, int incx, T beta, T *y, int incy) { \
    cublas::note(cublas##L##gbmv(cublas::handle(), cublas::operation(op), m, n, kl, ku, &alpha, a, lda, x, incx, &beta, y, incy));                 \
  }                                                                                                                                                \
  inline void cublas##L##trmv(char fill, char op, char diagonal, int n, const T *a, int lda, T *x, int incx) {                                     \
    cublas::note(cublas##L##trmv(cublas::handle(), cublas::fill(fill), cublas::operation(op), cublas::diagonal(diagonal), n, a, lda, x, incx));    \
  }                                                                                                                                                \
  inline void cublas##L##trsv(char fill, char op, char diagonal, int n, const T *a, int lda, T *x, int incx) {                                     \
    cublas::note(cublas##L##trsv(cublas::handle(), cublas::fill(fill), cublas::operation(op), cublas::diagonal(diagonal), n, a, lda, x, incx));    \
  }                                                                                                                                                \
  inline void cublas##L##tbmv(char fill, char op, char diagonal, int n, int k, const T *a, int lda, T *x, int incx) {                              \
    cublas::note(cublas##L##tbmv(cublas::handle(), cublas::fill(fill), cublas::operation(op), cublas::diagonal(diagonal), n, k, a, lda, x, incx)); \
  }                                                                                                                                                \
  inline void cublas##L##tbsv(char fill, char op, char diagonal, int n, int k, const T *a, int lda, T *x, int incx) {                              \
    cublas::note(cublas##L##tbsv(cublas::handle(), cublas::fill(fill), cublas::operation(op), cublas::diagonal(diagonal), n, k, a, lda, x, incx)); \
  }                                                                                                                                                \
  inline void cublas##L##tpmv(char fill, char op, char diagonal, int n, const T *a, T *x, int incx) {                                              \
    cublas::note(cublas##L##tpmv(cublas::handle(), cublas::fill(fill), cublas::operation(op), cublas::diagonal(diagonal), n, a, x, incx));         \
  }                                                                                                                                                \
  inline void cublas##L##tpsv(char fill, char op, char diagonal, int n, const T *a, T *x, int incx) {                                              \
    cublas::note(cublas##L##tpsv(cublas::handle(), cublas::fill(fill), cublas::operation(op), cublas::diagonal(diagonal), n, a, x, incx));         \
  }
#define __CUBLAS_OLD_MATRICES(L, T)                                                                                                                                                   \
  inline void cublas##L##gemm(char opA, char opB, int m, int n, int k, T alpha, const T *a, int lda, const T *b, int ldb, T beta, T *c, int ldc) {                                    \
    cublas::note(cublas##L##gemm(cublas::handle(), cublas::operation(opA), cublas::operation(opB), m, n, k, &alpha, a, lda, b, ldb, &beta, c, ldc));                                  \
  }                                                                                                                                                                                   \
  inline void cublas##L##symm(char side, char fill, int m, int n, T alpha, const T *a, int lda, const T *b, int ldb, T beta, T *c, int ldc) {                                         \
    cublas::note(cublas##L##symm(cublas::handle(), cublas::side(side), cublas::fill(fill), m, n, &alpha, a, lda, b, ldb, &beta, c, ldc));                                             \
  }                                                                                                                                                                                   \
  inline void cublas##L##syrk(char fill, char op, int n, int k, T alpha, const T *a, int lda, T beta, T *c, int ldc) {                                                                \
    cublas::note(cublas##L##syrk(cublas::handle(), cublas::fill(fill), cublas::operation(op), n, k, &alpha, a, lda, &beta, c, ldc));                                                  \
  }                                                                                                                                                                                   \
  inline void cublas##L##syr2k(char fill, char op, int n, int k, T alpha, const T *a, int lda, const T *b, int ldb, T beta, T *c, int ldc) {                                          \
    cublas::note(cublas##L##syr2k(cublas::handle(), cublas::fill(fill), cublas::operation(op), n, k, &alpha, a, lda, b, ldb, &beta, c, ldc));                                         \
  }                                                                                                                                                                                   \
  inline void cublas##L##trmm(char side, char fill, char op, char diagonal, int m, int n, T alpha, const T *a, int lda, T *b, int ldb) {                                              \
    cublas::note(cublas##L##trmm(cublas::handle(), cublas::side(side), cublas::fill(fill), cublas::operation(op), cublas::diagonal(diagonal), m, n, &alpha, a, lda, b, ldb, b, ldb)); \
  }                                                                                                                                                                                   \
  inline void cublas##L##trsm(char side, char fill, char op, char diagonal, int m, int n, T alpha, const T *a, int lda, T *b, int ldb) {                                              \
    cublas::note(cublas##L##trsm(cublas::handle(), cublas::side(side), cublas::fill(fill), cublas::operation(op), cublas::diagonal(diagonal), m, n, &alpha, a, lda, b, ldb));         \
  }
// What all types have
#define __CUBLAS_OLD(L, l, T)                                                         \
  inline void cublas##L##axpy(int n, T alpha, const T *x, int incx, T *y, int incy) { \
    cublas::note(cublas##L##axpy(cublas::handle(), n, &alpha, x, incx, y, incy));     \
  }                                                                                   \
  inline void cublas##L##scal(int n, T alpha, T *x, int incx) {                       \
    cublas::note(cublas##L##scal(cublas::handle(), n, &alpha, x, incx));              \
  }                                                                                   \
  inline void cublas##L##copy(int n, const T *x, int incx, T *y, int incy) {          \
    cublas::note(cublas##L##copy(cublas::handle(), n, x, incx, y, incy));             \
  }                                                                                   \
  inline void cublas##L##swap(int n, T *x, int incx, T *y, int incy) {                \
    cublas::note(cublas##L##swap(cublas::handle(), n, x, incx, y, incy));             \
  }                                                                                   \
  inline int cublasI##l##amax(int n, const T *x, int incx) {                          \
    int result = int();                                                               \
    cublas::note(cublasI##l##amax(cublas::handle(), n, x, incx, &result));            \
    return result;                                                                    \
  }                                                                                   \
  inline int cublasI##l##amin(int n, const T *x, int incx) {                          \
    int result = int();                                                               \
    cublas::note(cublasI##l##amin(cublas::handle(), n, x, incx, &result));            \
    return result;                                                                    \
  }                                                                                   \
  __CUBLAS_OLD_MATRIX_VECTORS(L, T)                                                   \
  __CUBLAS_OLD_MATRICES(L, T)
__CUBLAS_OLD(S, s, float)
__CUBLAS_OLD(D, d, double)
__CUBLAS_OLD(C, c, cuComplex)
__CUBLAS_OLD(Z, z, cuDoubleComplex)
// What real numbers have
#define __CUBLAS_OLD_REAL(L, T)                                                                                                      \
  inline T cublas##L##dot(int n, const T *x, int incx, const T *y, int incy) {                                                       \
    T result = T();                                                                                                                  \
    cublas::note(cublas##L##dot(cublas::handle(), n, x, incx, y, incy, &result));                                                    \
    return result;                                                                                                                   \
  }                                                                                                                                  \
  inline T cublas##L##nrm2(int n, const T *x, int incx) {                                                                            \
    T result = T();                                                                                                                  \
    cublas::note(cublas##L##nrm2(cublas::handle(), n, x, incx, &result));                                                            \
    return result;                                                                                                                   \
  }                                                                                                                                  \
  inline T cublas##L##asum(int n, const T *x, int incx) {                                                                            \
    T result = T();                                                                                                                  \
    cublas::note(cublas##L##asum(cublas::handle(), n, x, incx, &result));                                                            \
    return result;                                                                                                                   \
  }                                                                                                                                  \
  inline void cublas##L##rot(int n, T *x, int incx, T *y, int incy, T c, T s) {                                                      \
    cublas::note(cublas##L##rot(cublas::handle(), n, x, incx, y, incy, &c, &s));                                                     \
  }                                                                                                                                  \
  inline void cublas##L##rotg(T *a, T *b, T *c, T *s) {                                                                              \
    cublas::note(cublas##L##rotg(cublas::handle(), a, b, c, s));                                                                     \
  }                                                                                                                                  \
  inline void cublas##L##rotm(int n, T *x, int incx, T *y, int incy, const T *parameters) {                                          \
    cublas::note(cublas##L##rotm(cublas::handle(), n, x, incx, y, incy, parameters));                                                \
  }                                                                                                                                  \
  inline void cublas##L##rotmg(T *d1, T *d2, T *x1, const T *y1, T *parameters) {                                                    \
    cublas::note(cublas##L##rotmg(cublas::handle(), d1, d2, x1, y1, parameters));                                                    \
  }                                                                                                                                  \
  inline void cublas##L##ger(int m, int n, T alpha, const T *x, int incx, const T *y, int incy, T *a, int lda) {                     \
    cublas::note(cublas##L##ger(cublas::handle(), m, n, &alpha, x, incx, y, incy, a, lda));                                          \
  }                                                                                                                                  \
  inline void cublas##L##symv(char fill, int n, T alpha, const T *a, int lda, const T *x, int incx, T beta, T *y, int incy) {        \
    cublas::note(cublas##L##symv(cublas::handle(), cublas::fill(fill), n, &alpha, a, lda, x, incx, &beta, y, incy));                 \
  }                                                                                                                                  \
  inline void cublas##L##sbmv(char fill, int n, int k, T alpha, const T *a, int lda, const T *x, int incx, T beta, T *y, int incy) { \
    cublas::note(cublas##L##sbmv(cublas::handle(), cublas::fill(fill), n, k, &alpha, a, lda, x, incx, &beta, y, incy));              \
  }                                                                                                                                  \
  inline void cublas##L##spmv(char fill, int n, T alpha, const T *a, const T *x, int incx, T beta, T *y, int incy) {                 \
    cublas::note(cublas##L##spmv(cublas::handle(), cublas::fill(fill), n, &alpha, a, x, incx, &beta, y, incy));                      \
  }                                                                                                                                  \
  inline void cublas##L##syr(char fill, int n, T alpha, const T *x, int incx, T *a, int lda) {                                       \
    cublas::note(cublas##L##syr(cublas::handle(), cublas::fill(fill), n, &alpha, x, incx, a, lda));                                  \
  }                                                                                                                                  \
  inline void cublas##L##spr(char fill, int n, T alpha, const T *x, int incx, T *a) {                                                \
    cublas::note(cublas##L##spr(cublas::handle(), cublas::fill(fill), n, &alpha, x, incx, a));                                       \
  }                                                                                                                                  \
  inline void cublas##L##syr2(char fill, int n, T alpha, const T *x, int incx, const T *y, int incy, T *a, int lda) {                \
    cublas::note(cublas##L##syr2(cublas::handle(), cublas::fill(fill), n, &alpha, x, incx, y, incy, a, lda));                        \
  }                                                                                                                                  \
  inline void cublas##L##spr2(char fill, int n, T alpha, const T *x, int incx, const T *y, int incy, T *a) {                         \
    cublas::note(cublas##L##spr2(cublas::handle(), cublas::fill(fill), n, &alpha, x, incx, y, incy, a));                             \
  }
__CUBLAS_OLD_REAL(S, float)
__CUBLAS_OLD_REAL(D, double)
// What complex numbers have
#define __CUBLAS_OLD_COMPLEX(L, l, R, r, T, U)                                                                                                \
  inline T cublas##L##dotu(int n, const T *x, int incx, const T *y, int incy) {                                                               \
    T result = T();                                                                                                                           \
    cublas::note(cublas##L##dotu(cublas::handle(), n, x, incx, y, incy, &result));                                                            \
    return result;                                                                                                                            \
  }                                                                                                                                           \
  inline T cublas##L##dotc(int n, const T *x, int incx, const T *y, int incy) {                                                               \
    T result = T();                                                                                                                           \
    cublas::note(cublas##L##dotc(cublas::handle(), n, x, incx, y, incy, &result));                                                            \
    return result;                                                                                                                            \
  }                                                                                                                                           \
  inline U cublas##R##l##nrm2(int n, const T *x, int incx) {                                                                                  \
    U result = U();                                                                                                                           \
    cublas::note(cublas##R##l##nrm2(cublas::handle(), n, x, incx, &result));                                                                  \
    return result;                                                                                                                            \
  }                                                                                                                                           \
  inline U cublas##R##l##asum(int n, const T *x, int incx) {                                                                                  \
    U result = U();                                                                                                                           \
    cublas::note(cublas##R##l##asum(cublas::handle(), n, x, incx, &result));                                                                  \
    return result;                                                                                                                            \
  }                                                                                                                                           \
  inline void cublas##L##r##scal(int n, U alpha, T *x, int incx) {                                                                            \
    cublas::note(cublas##L##r##scal(cublas::handle(), n, &alpha, x, incx));                                                                   \
  }                                                                                                                                           \
  inline void cublas##L##geru(int m, int n, T alpha, const T *x, int incx, const T *y, int incy, T *a, int lda) {                             \
    cublas::note(cublas##L##geru(cublas::handle(), m, n, &alpha, x, incx, y, incy, a, lda));                                                  \
  }                                                                                                                                           \
  inline void cublas##L##gerc(int m, int n, T alpha, const T *x, int incx, const T *y, int incy, T *a, int lda) {                             \
    cublas::note(cublas##L##gerc(cublas::handle(), m, n, &alpha, x, incx, y, incy, a, lda));                                                  \
  }                                                                                                                                           \
  inline void cublas##L##hemv(char fill, int n, T alpha, const T *a, int lda, const T *x, int incx, T beta, T *y, int incy) {                 \
    cublas::note(cublas##L##hemv(cublas::handle(), cublas::fill(fill), n, &alpha, a, lda, x, incx, &beta, y, incy));                          \
  }                                                                                                                                           \
  inline void cublas##L##her(char fill, int n, U alpha, const T *x, int incx, T *a, int lda) {                                                \
    cublas::note(cublas##L##her(cublas::handle(), cublas::fill(fill), n, &alpha, x, incx, a, lda));                                           \
  }                                                                                                                                           \
  inline void cublas##L##her2(char fill, int n, T alpha, const T *x, int incx, const T *y, int incy, T *a, int lda) {                         \
    cublas::note(cublas##L##her2(cublas::handle(), cublas::fill(fill), n, &alpha, x, incx, y, incy, a, lda));                                 \
  }                                                                                                                                           \
  inline void cublas##L##hemm(char side, char fill, int m, int n, T alpha, const T *a, int lda, const T *b, int ldb, T beta, T *c, int ldc) { \
    cublas::note(cublas##L##hemm(cublas::handle(), cublas::side(side), cublas::fill(fill), m, n, &alpha, a, lda, b, ldb, &beta, c, ldc));     \
  }                                                                                                                                           \
  inline void cublas##L##herk(char fill, char op, int n, int k, U alpha, const T *a, int lda, U beta, T *c, int ldc) {                        \
    cublas::note(cublas##L##herk(cublas::handle(), cublas::fill(fill), cublas::operation(op), n, k, &alpha, a, lda, &beta, c, ldc));          \
  }                                                                                                                                           \
  inline void cublas##L##her2k(char fill, char op, int n, int k, T alpha, const T *a, int lda, const T *b, int ldb, U beta, T *c, int ldc) {  \
    cublas::note(cublas##L##her2k(cublas::handle(), cublas::fill(fill), cublas::operation(op), n, k, &alpha, a, lda, b, ldb, &beta, c, ldc)); \
  }
#define __CUBLAS_OLD_COMPLEX_PACKED(L, T, U)                                                                                                    \
  inline void cublas##L##hbmv(char fill, int n, int k, T alpha, const T *a, int lda, const T *x, int incx, T beta, T *y, int incy) {            \
    cublas::note(cublas##L##hbmv(cublas::handle(), cublas::fill(fill), n, k, &alpha, a, lda, x, incx, &beta, y, incy));                         \
  }                                                                                                                                             \
  inline void cublas##L##hpmv(char fill, int n, T alpha, const T *a, const T *x, int incx, T beta, T *y, int incy) {                            \
    cublas::note(cublas##L##hpmv(cublas::handle(), cublas::fill(fill), n, &alpha, a, x, incx, &beta, y, incy));                                 \
  }                                                                                                                                             \
  inline void cublas##L##hpr(char fill, int n, U alpha, const T *x, int incx, T *a) {                                                           \
    cublas::note(cublas##L##hpr(cublas::handle(), cublas::fill(fill), n, &alpha, x, incx, a));                                                  \
  }                                                                                                                                             \
  inline void cublas##L##hpr2(char fill, int n, T alpha, const T *x, int incx, const T *y, int incy, T *a) {                                    \
    cublas::note(cublas##L##hpr2(cublas::handle(), cublas::fill(fill), n, &alpha, x, incx, y, incy, a));                                        \
  }
#define __CUBLAS_OLD_COMPLEX_ROTATIONS(L, r, T, U)                                                                                              \
  inline void cublas##L##rot(int n, T *x, int incx, T *y, int incy, U c, T s) {                                                                 \
    cublas::note(cublas##L##rot(cublas::handle(), n, x, incx, y, incy, &c, &s));                                                                \
  }                                                                                                                                             \
  inline void cublas##L##r##rot(int n, T *x, int incx, T *y, int incy, U c, U s) {                                                              \
    cublas::note(cublas##L##r##rot(cublas::handle(), n, x, incx, y, incy, &c, &s));                                                             \
  }                                                                                                                                             \
  inline void cublas##L##rotg(T *a, T b, U *c, T *s) { cublas::note(cublas##L##rotg(cublas::handle(), a, &b, c, s)); }
__CUBLAS_OLD_COMPLEX(C, c, S, s, cuComplex, float)
__CUBLAS_OLD_COMPLEX(Z, z, D, d, cuDoubleComplex, double)
__CUBLAS_OLD_COMPLEX_PACKED(C, cuComplex, float)
__CUBLAS_OLD_COMPLEX_PACKED(Z, cuDoubleComplex, double)
__CUBLAS_OLD_COMPLEX_ROTATIONS(C, s, cuComplex, float)
__CUBLAS_OLD_COMPLEX_ROTATIONS(Z, d, cuDoubleComplex, double)
#undef __CUBLAS_OLD
#undef __CUBLAS_OLD_MATRIX_VECTORS
#undef __CUBLAS_OLD_MATRICES
#undef __CUBLAS_OLD_REAL
#undef __CUBLAS_OLD_COMPLEX
#undef __CUBLAS_OLD_COMPLEX_PACKED
#undef __CUBLAS_OLD_COMPLEX_ROTATIONS
