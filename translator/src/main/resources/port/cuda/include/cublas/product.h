#pragma once
// Kernels of matrix products: c = alpha * op(a) * op(b) + beta * c. Neighbouring threads read neighbours, as on a GPU.
#include <cublas_api.h>
namespace cublas {
// A copy of op(x), rows x columns, as S: column by column, without gaps.
template <bool isTransposed, class X, class S>
__global__ void arrange(int rows, int columns, const X *x, int ldx, long long xBatch, S *to) {
  int first = blockIdx.x * blockDim.x;
  int i = first + threadIdx.x;
  if (i >= rows) return;
  const X *from = x + blockIdx.z * xBatch;
  S *target = to + (long long)blockIdx.z * rows * columns;
  for (int j = blockIdx.y; j < columns; j += gridDim.y) {
    if constexpr (isTransposed) {
      (target + (long long)j * rows)[i] = (S)(from + (long long)first * ldx + j)[(long long)threadIdx.x * ldx];
    } else {
      (target + (long long)j * rows)[i] = (S)(from + (long long)j * ldx)[i];
    }
  }
}
// a as it stands, column by column; each thread has four columns of c at a time. A sum is built in order.
template <class A, class B, class C, class S>
__global__ void gemmFours(int m, int n, int k, S alpha, const A *a, int lda, long long aBatch, const B *b, long long bColumn, long long bStep,
                          long long bBatch, S beta, C *c, long long ldc, long long cBatch) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= m) return;
  const A *columns = a + blockIdx.z * aBatch;
  for (int j = 4 * blockIdx.y; j < n; j += 4 * gridDim.y) {
    const B *b0 = b + blockIdx.z * bBatch + j * bColumn;
    const B *b1 = j + 1 < n ? b0 + bColumn : b0;
    const B *b2 = j + 2 < n ? b1 + bColumn : b0;
    const B *b3 = j + 3 < n ? b2 + bColumn : b0;
    S sum0 = 0, sum1 = 0, sum2 = 0, sum3 = 0;
    for (int p = 0; p < k; p++) {
      S factor = (S)(columns + (long long)p * lda)[i];
      sum0 += factor * (S)b0[p * bStep];
      sum1 += factor * (S)b1[p * bStep];
      sum2 += factor * (S)b2[p * bStep];
      sum3 += factor * (S)b3[p * bStep];
    }
    C *target = c + blockIdx.z * cBatch + j * ldc;
    target[i] = beta == 0 ? (C)(alpha * sum0) : (C)(alpha * sum0 + beta * (S)target[i]);
    if (j + 1 < n) {
      target += ldc;
      target[i] = beta == 0 ? (C)(alpha * sum1) : (C)(alpha * sum1 + beta * (S)target[i]);
    }
    if (j + 2 < n) {
      target += ldc;
      target[i] = beta == 0 ? (C)(alpha * sum2) : (C)(alpha * sum2 + beta * (S)target[i]);
    }
    if (j + 3 < n) {
      target += ldc;
      target[i] = beta == 0 ? (C)(alpha * sum3) : (C)(alpha * sum3 + beta * (S)target[i]);
    }
  }
}
// a as it stands, one column of c: a warp has 128 rows, of which each thread takes four, so that long stretches of each column are read.
template <class A, class B, class C, class S>
__global__ void gemmColumn(int m, int k, S alpha, const A *a, int lda, long long aBatch, const B *b, long long bStep, long long bBatch, S beta, C *c,
                           long long cBatch) {
  int i = 4 * blockIdx.x * 32 + threadIdx.x;
  const A *columns = a + blockIdx.z * aBatch;
  const B *factors = b + blockIdx.z * bBatch;
  C *target = c + blockIdx.z * cBatch;
  if (4 * (blockIdx.x + 1) * 32 <= m) {
    S sum0 = S(), sum1 = S(), sum2 = S(), sum3 = S();
    for (int p = 0; p < k; p++) {
      const A *column = columns + (long long)p * lda;
      S factor = (S)factors[p * bStep];
      sum0 += (S)column[i] * factor;
      sum1 += (S)column[i + 32] * factor;
      sum2 += (S)column[i + 64] * factor;
      sum3 += (S)column[i + 96] * factor;
    }
    target[i] = beta == S() ? (C)(alpha * sum0) : (C)(alpha * sum0 + beta * (S)target[i]);
    target[i + 32] = beta == S() ? (C)(alpha * sum1) : (C)(alpha * sum1 + beta * (S)target[i + 32]);
    target[i + 64] = beta == S() ? (C)(alpha * sum2) : (C)(alpha * sum2 + beta * (S)target[i + 64]);
    target[i + 96] = beta == S() ? (C)(alpha * sum3) : (C)(alpha * sum3 + beta * (S)target[i + 96]);
  } else {
    for (; i < m; i += 32) {
      S sum = S();
      for (int p = 0; p < k; p++) sum += (S)(columns + (long long)p * lda)[i] * (S)factors[p * bStep];
      target[i] = beta == S() ? (C)(alpha * sum) : (C)(alpha * sum + beta * (S)target[i]);
    }
  }
}
template <class S> __device__ S warpSum(S sum) {
  for (int distance = 16; distance > 0; distance /= 2) sum += __shfl_xor_sync(0xffffffff, sum, distance);
  return sum;
}
// a row by row, b column by column: a warp has one row of c, in one column or in four. A sum is built of those of 32 threads.
template <bool isFour, class A, class B, class C, class S>
__global__ void gemmRows(int n, int k, S alpha, const A *a, int lda, long long aBatch, const B *b, int ldb, long long bBatch, S beta, C *c,
                         long long ldc, long long cBatch) {
  const A *row = a + blockIdx.z * aBatch + (long long)blockIdx.x * lda;
  C *line = c + blockIdx.z * cBatch + blockIdx.x;
  for (int j = (isFour ? 4 : 1) * blockIdx.y; j < n; j += (isFour ? 4 : 1) * gridDim.y) {
    const B *b0 = b + blockIdx.z * bBatch + (long long)j * ldb;
    if constexpr (isFour) {
      const B *b1 = j + 1 < n ? b0 + ldb : b0;
      const B *b2 = j + 2 < n ? b1 + ldb : b0;
      const B *b3 = j + 3 < n ? b2 + ldb : b0;
      S sum0 = 0, sum1 = 0, sum2 = 0, sum3 = 0;
      for (int p = threadIdx.x; p < k; p += 32) {
        S factor = (S)row[p];
        sum0 += factor * (S)b0[p];
        sum1 += factor * (S)b1[p];
        sum2 += factor * (S)b2[p];
        sum3 += factor * (S)b3[p];
      }
      sum0 = warpSum(sum0);
      sum1 = warpSum(sum1);
      sum2 = warpSum(sum2);
      sum3 = warpSum(sum3);
      if (threadIdx.x == 0) {
        C *target = line + j * ldc;
        *target = beta == 0 ? (C)(alpha * sum0) : (C)(alpha * sum0 + beta * (S)*target);
        if (j + 1 < n) target[ldc] = beta == 0 ? (C)(alpha * sum1) : (C)(alpha * sum1 + beta * (S)target[ldc]);
        if (j + 2 < n) target[2 * ldc] = beta == 0 ? (C)(alpha * sum2) : (C)(alpha * sum2 + beta * (S)target[2 * ldc]);
        if (j + 3 < n) target[3 * ldc] = beta == 0 ? (C)(alpha * sum3) : (C)(alpha * sum3 + beta * (S)target[3 * ldc]);
      }
    } else {
      S sum = 0;
      for (int p = threadIdx.x; p < k; p += 32) sum += (S)row[p] * (S)b0[p];
      sum = warpSum(sum);
      if (threadIdx.x == 0) line[j * ldc] = beta == 0 ? (C)(alpha * sum) : (C)(alpha * sum + beta * (S)line[j * ldc]);
    }
  }
}
} // namespace cublas
