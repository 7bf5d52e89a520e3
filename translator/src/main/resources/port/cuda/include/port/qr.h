#pragma once
#include <port/factor.h>
// QR that the libraries of linear algebra share: column-major, by reflections 1 - tau * v * v', where v begins with 1 and stands below the diagonal.
namespace linear {
template <class T> inline __device__ void reflect(int m, const T *v, T tau, T *column, long long step) {
  T sum = column[0];
  for (int i = 1; i < m; i++) sum += conjugate(v[i]) * column[i * step];
  sum *= tau;
  column[0] -= sum;
  for (int i = 1; i < m; i++) column[i * step] -= sum * v[i];
}
// The same from the right: a row times the reflection.
template <class T> inline __device__ void reflectRow(int n, const T *v, T tau, T *row, long long step) {
  T sum = row[0];
  for (int j = 1; j < n; j++) sum += row[j * step] * v[j];
  sum *= tau;
  row[0] -= sum;
  for (int j = 1; j < n; j++) row[j * step] -= sum * conjugate(v[j]);
}
// Makes the reflection whose adjoint leaves of the column its first element alone, a real one. Gives tau.
template <class T> inline __device__ T reflection(int m, T *v) {
  auto rest = squared(T());
  for (int i = 1; i < m; i++) rest += squared(v[i]);
  T first = v[0];
  if (rest == 0 && first == T(realPart(first))) return T();
  auto norm = sqrt(squared(first) + rest), beta = realPart(first) > 0 ? -norm : norm;
  for (int i = 1; i < m; i++) v[i] /= first - T(beta);
  v[0] = T(beta);
  return (T(beta) - first) / T(beta);
}
template <class T> inline __device__ void factorizeQr(int m, int n, T *a, int lda, T *tau) {
  for (int k = 0; k < (m < n ? m : n); k++) {
    T *v = a + (long long)k * lda + k;
    tau[k] = reflection(m - k, v);
    for (int j = k + 1; j < n; j++) reflect(m - k, v, conjugate(tau[k]), a + (long long)j * lda + k, 1);
  }
}
// Solves r * x = c for one column, r the upper triangle of a. Gives the first zero on the diagonal, or 0.
template <class T> inline __device__ int solveUpper(int n, const T *a, int lda, T *c) {
  for (int i = n - 1; i >= 0; i--) {
    if (a[(long long)i * lda + i] == T()) return i + 1;
    T sum = c[i];
    for (int j = i + 1; j < n; j++) sum -= a[(long long)j * lda + i] * c[j];
    c[i] = sum / a[(long long)i * lda + i];
  }
  return 0;
}
} // namespace linear
