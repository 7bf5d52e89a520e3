#pragma once
#include <port/factor.h>
// Dense factorizations that the libraries of linear algebra share: column-major, one thread a matrix, pivots counted from one.
namespace linear {
// p * a = l * u with partial pivoting; without pivots no rows are exchanged. Gives the first zero pivot, or 0.
template <class T> inline __device__ int factorizeLu(int m, int n, T *a, int lda, int *pivots) {
  int zero = 0;
  for (int k = 0; k < (m < n ? m : n); k++) {
    int best = k;
    if (pivots != nullptr) {
      for (int i = k + 1; i < m; i++) {
        if (size(a[(long long)k * lda + i]) > size(a[(long long)k * lda + best])) best = i;
      }
      pivots[k] = best + 1;
    }
    if (a[(long long)k * lda + best] == T()) {
      if (zero == 0) zero = k + 1;
      continue;
    }
    for (int j = 0; best != k && j < n; j++) {
      T kept = a[(long long)j * lda + k];
      a[(long long)j * lda + k] = a[(long long)j * lda + best];
      a[(long long)j * lda + best] = kept;
    }
    for (int i = k + 1; i < m; i++) a[(long long)k * lda + i] /= a[(long long)k * lda + k];
    for (int j = k + 1; j < n; j++) {
      T factor = a[(long long)j * lda + k];
      for (int i = k + 1; i < m; i++) a[(long long)j * lda + i] -= a[(long long)k * lda + i] * factor;
    }
  }
  return zero;
}
// Solves op(a) * x = b for one column, where op is 0 for a, 1 for its transpose, 2 for the conjugate of that.
template <class T> inline __device__ void solveLu(int op, int n, const T *a, int lda, const int *pivots, T *b) {
  if (op == 0) {
    for (int i = 0; pivots != nullptr && i < n; i++) {
      T kept = b[i];
      b[i] = b[pivots[i] - 1];
      b[pivots[i] - 1] = kept;
    }
    for (int j = 0; j < n; j++) {
      for (int i = j + 1; i < n; i++) b[i] -= a[(long long)j * lda + i] * b[j];
    }
    for (int j = n - 1; j >= 0; j--) {
      b[j] /= a[(long long)j * lda + j];
      for (int i = 0; i < j; i++) b[i] -= a[(long long)j * lda + i] * b[j];
    }
    return;
  }
  for (int i = 0; i < n; i++) {
    T sum = b[i];
    for (int j = 0; j < i; j++) sum -= (op == 2 ? conjugate(a[(long long)i * lda + j]) : a[(long long)i * lda + j]) * b[j];
    T diagonal = a[(long long)i * lda + i];
    b[i] = sum / (op == 2 ? conjugate(diagonal) : diagonal);
  }
  for (int i = n - 1; i >= 0; i--) {
    T sum = b[i];
    for (int j = i + 1; j < n; j++) sum -= (op == 2 ? conjugate(a[(long long)i * lda + j]) : a[(long long)i * lda + j]) * b[j];
    b[i] = sum;
  }
  for (int i = n - 1; pivots != nullptr && i >= 0; i--) {
    T kept = b[i];
    b[i] = b[pivots[i] - 1];
    b[pivots[i] - 1] = kept;
  }
}
} // namespace linear
