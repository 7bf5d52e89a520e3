#pragma once
// Rotations that make an element zero.
#include <cublas/vector.h>
namespace cublas {
template <class T> void put(T *place, T value) { cudaMemcpy(place, &value, sizeof(T), cudaMemcpyDefault); }
// With a real cosine: r = c * a + s * b and 0 = -conjugate(s) * a + c * b.
template <class T, class U> cublasStatus_t rotgComplex(T *a, T *b, U *c, T *s) {
  T x = scalar(a), y = scalar(b);
  U left = linear::magnitude(x), right = linear::magnitude(y);
  if (left == 0) {
    put(c, U(0));
    put(s, T(1));
    put(a, y);
    return CUBLAS_STATUS_SUCCESS;
  }
  U scale = left + right, norm = scale * sqrt(linear::squared(x / scale) + linear::squared(y / scale));
  T direction = x / left;
  put(c, left / norm);
  put(s, direction * linear::conjugate(y) / norm);
  put(a, direction * norm);
  return CUBLAS_STATUS_SUCCESS;
}
// What makes a modified rotation, of which H is filled as the flag says.
template <class T> struct ModifiedRotation {
  T flag, h11, h21, h12, h22;
  // Leaves no element of H out.
  void complete() {
    if (flag == 0) h11 = h22 = 1;
    if (flag > 0) {
      h21 = -1;
      h12 = 1;
    }
    flag = -1;
  }
};
// Brings d into the range between 1/4096^2 and 4096^2 (reference BLAS, rotmg).
template <class T> void rescale(ModifiedRotation<T> &h, T &d, T *x, T &first, T &second) {
  const T gamma = 4096, square = gamma * gamma;
  while (d != 0 && (fabs(d) <= 1 / square || fabs(d) >= square)) {
    h.complete();
    bool isSmall = fabs(d) <= 1 / square;
    d = isSmall ? d * square : d / square;
    if (x != nullptr) *x = isSmall ? *x / gamma : *x * gamma;
    first = isSmall ? first / gamma : first * gamma;
    second = isSmall ? second / gamma : second * gamma;
  }
}
template <class T> cublasStatus_t rotmgOf(T *d1, T *d2, T *x1, const T *y1, T *parameters) {
  T a = scalar(d1), b = scalar(d2), x = scalar(x1), y = scalar(y1);
  ModifiedRotation<T> h = {-1, 0, 0, 0, 0};
  T p2 = b * y, p1 = a * x, q2 = p2 * y, q1 = p1 * x;
  if (a >= 0 && p2 == 0) {
    h.flag = -2;
  } else if (a < 0 || (fabs(q1) <= fabs(q2) && q2 < 0)) {
    a = b = x = 0;
  } else {
    bool isFirst = fabs(q1) > fabs(q2);
    T u;
    if (isFirst) {
      h.h21 = -y / x;
      h.h12 = p2 / p1;
      u = 1 - h.h12 * h.h21;
    } else {
      h.h11 = p1 / p2;
      h.h22 = x / y;
      u = 1 + h.h11 * h.h22;
    }
    h.flag = isFirst ? 0 : 1;
    T kept = a / u;
    a = isFirst ? kept : b / u;
    b = isFirst ? b / u : kept;
    x = (isFirst ? x : y) * u;
    rescale(h, a, &x, h.h11, h.h12);
    rescale(h, b, (T *)nullptr, h.h21, h.h22);
  }
  if (h.flag == -1 || h.flag == 1) put(parameters + 1, h.h11);
  if (h.flag == -1 || h.flag == 0) put(parameters + 2, h.h21);
  if (h.flag == -1 || h.flag == 0) put(parameters + 3, h.h12);
  if (h.flag == -1 || h.flag == 1) put(parameters + 4, h.h22);
  put(parameters, h.flag);
  put(d1, a);
  put(d2, b);
  put(x1, x);
  return CUBLAS_STATUS_SUCCESS;
}
} // namespace cublas
inline cublasStatus_t cublasCrotg(cublasHandle_t handle, cuComplex *a, cuComplex *b, float *c, cuComplex *s) {
  return cublas::rotgComplex((cublas::Complex *)a, (cublas::Complex *)b, c, (cublas::Complex *)s);
}
inline cublasStatus_t cublasZrotg(cublasHandle_t handle, cuDoubleComplex *a, cuDoubleComplex *b, double *c, cuDoubleComplex *s) {
  return cublas::rotgComplex((cublas::DoubleComplex *)a, (cublas::DoubleComplex *)b, c, (cublas::DoubleComplex *)s);
}
inline cublasStatus_t cublasSrotmg(cublasHandle_t handle, float *d1, float *d2, float *x1, const float *y1, float *parameters) {
  return cublas::rotmgOf(d1, d2, x1, y1, parameters);
}
inline cublasStatus_t cublasDrotmg(cublasHandle_t handle, double *d1, double *d2, double *x1, const double *y1, double *parameters) {
  return cublas::rotmgOf(d1, d2, x1, y1, parameters);
}
