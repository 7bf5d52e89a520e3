// Fact: cuSOLVER solves by LU and by Cholesky, and finds orthogonal factors, eigenvalues and singular values.
// expect: lu 0 pivots 2 2 x 1 2
// expect: cholesky 0 x 1 1 upper 0 y 1 1 info 2
// expect: qr 5 2.8 norm 1.0000 again 3 4
// expect: eigenvalues 1 3 residual 0.0000
// expect: singular 5.0000 3.0000 residual 0.0000 orthogonal 0.0000
#include <cmath>
#include <cstdio>
#include <cusolverDn.h>
template <class T> T *managed(int n, const T *from) {
  T *p;
  cudaMallocManaged(&p, n * sizeof(T));
  for (int i = 0; i < n; i++) p[i] = from[i];
  return p;
}
int main() {
  cusolverDnHandle_t handle;
  cusolverDnCreate(&handle);
  int *info, *pivots, elements;
  cudaMallocManaged(&info, sizeof(int));
  cudaMallocManaged(&pivots, 4 * sizeof(int));
  double as[] = {1, 3, 2, 4}, bs[] = {5, 11}, *a = managed(4, as), *b = managed(2, bs), *work;
  cusolverDnDgetrf_bufferSize(handle, 2, 2, a, 2, &elements);
  cudaMalloc(&work, elements * sizeof(double));
  cusolverDnDgetrf(handle, 2, 2, a, 2, work, pivots, info);
  cusolverDnDgetrs(handle, CUBLAS_OP_N, 2, 1, a, 2, pivots, b, 2, info);
  cudaDeviceSynchronize();
  printf("lu %d pivots %d %d x %.6g %.6g\n", *info, pivots[0], pivots[1], b[0], b[1]);
  float ps[] = {4, 2, -7, 5}, us[] = {4, -7, 2, 5}, rs[] = {6, 7}, *p = managed(4, ps), *u = managed(4, us), *r = managed(2, rs), *q = managed(2, rs), *buffer;
  cusolverDnSpotrf_bufferSize(handle, CUBLAS_FILL_MODE_LOWER, 2, p, 2, &elements);
  cudaMalloc(&buffer, elements * sizeof(float));
  cusolverDnSpotrf(handle, CUBLAS_FILL_MODE_LOWER, 2, p, 2, buffer, elements, info);
  cusolverDnSpotrs(handle, CUBLAS_FILL_MODE_LOWER, 2, 1, p, 2, r, 2, info);
  cudaDeviceSynchronize();
  printf("cholesky %d x %g %g", *info, r[0], r[1]);
  cusolverDnSpotrf(handle, CUBLAS_FILL_MODE_UPPER, 2, u, 2, buffer, elements, info);
  cudaDeviceSynchronize();
  printf(" upper %d", *info);
  cusolverDnSpotrs(handle, CUBLAS_FILL_MODE_UPPER, 2, 1, u, 2, q, 2, info);
  float bad[] = {1, 2, 2, 1}, *n = managed(4, bad);
  cusolverDnSpotrf(handle, CUBLAS_FILL_MODE_LOWER, 2, n, 2, buffer, elements, info);
  cudaDeviceSynchronize();
  printf(" y %g %g info %d\n", q[0], q[1], *info);
  // 3 0 / 4 ..: R has the norm of the first column
  double qs[] = {3, 4, 2, 2}, taus[] = {0, 0}, vs[] = {3, 4}, *m = managed(4, qs), *tau = managed(2, taus), *v = managed(2, vs), *room;
  cusolverDnDgeqrf_bufferSize(handle, 2, 2, m, 2, &elements);
  cudaMalloc(&room, elements * sizeof(double));
  cusolverDnDgeqrf(handle, 2, 2, m, 2, tau, room, elements, info);
  cusolverDnDormqr(handle, CUBLAS_SIDE_LEFT, CUBLAS_OP_T, 2, 1, 2, m, 2, tau, v, 2, room, elements, info);
  cudaDeviceSynchronize();
  printf("qr %.6g %.6g norm %.4f", fabs(m[0]), fabs(m[2]), fabs(v[0]) / 5);
  cusolverDnDormqr(handle, CUBLAS_SIDE_LEFT, CUBLAS_OP_N, 2, 1, 2, m, 2, tau, v, 2, room, elements, info);
  cudaDeviceSynchronize();
  printf(" again %.6g %.6g\n", v[0], v[1]);
  double es[] = {2, 1, 1, 2}, ws[] = {0, 0}, *e = managed(4, es), *w = managed(2, ws), *space;
  cusolverDnDsyevd_bufferSize(handle, CUSOLVER_EIG_MODE_VECTOR, CUBLAS_FILL_MODE_LOWER, 2, e, 2, w, &elements);
  cudaMalloc(&space, elements * sizeof(double));
  cusolverDnDsyevd(handle, CUSOLVER_EIG_MODE_VECTOR, CUBLAS_FILL_MODE_LOWER, 2, e, 2, w, space, elements, info);
  cudaDeviceSynchronize();
  double residual = fabs(2 * e[0] + e[1] - w[0] * e[0]) + fabs(e[2] + 2 * e[3] - w[1] * e[3]);
  printf("eigenvalues %.6g %.6g residual %.4f\n", w[0], w[1], residual);
  // 3 rows, 2 columns; singular values 5 and 3
  double ss[] = {3, 0, 0, 0, 0, 5}, zeros[9] = {}, *s = managed(6, ss), *sv = managed(2, zeros), *left = managed(9, zeros), *right = managed(4, zeros), *own;
  cusolverDnDgesvd_bufferSize(handle, 3, 2, &elements);
  cudaMalloc(&own, elements * sizeof(double));
  cusolverDnDgesvd(handle, 'A', 'A', 3, 2, s, 3, sv, left, 3, right, 2, own, elements, nullptr, info);
  cudaDeviceSynchronize();
  residual = 0;
  for (int i = 0; i < 3; i++) {
    for (int j = 0; j < 2; j++) residual += fabs(left[i] * sv[0] * right[j * 2] + left[3 + i] * sv[1] * right[j * 2 + 1] - ss[j * 3 + i]);
  }
  double orthogonal = fabs(left[0] * left[6] + left[1] * left[7] + left[2] * left[8]) + fabs(left[6] * left[6] + left[7] * left[7] + left[8] * left[8] - 1);
  printf("singular %.4f %.4f residual %.4f orthogonal %.4f\n", sv[0], sv[1], residual, orthogonal);
}
