// Fact: cuSOLVER finds eigenvalues of Hermitian matrices, of pairs and of batches, singular values of batches, solves by functions for any type, and sparse systems.
// expect: hermitian 1.0000 3.0000 residual 0.0000
// expect: pairs 0.4655 2.6148 2.6148 residual 0.0000
// expect: batched 1 2 3 2 4 6 range 2 2 3 vector 0 0 1
// expect: singular 3 2 6 4
// expect: lu -0.3333 0.6667 pivots 3 3 eigen 1 3 cholesky 1.0000 1.0000
// expect: qr 5 complex 5.0000
// expect: sparse 0.7143 2.0000 3.1429 singular -1 and 1
#include <cmath>
#include <cstdio>
#include <cusolverDn.h>
#include <cusolverSp.h>
template <class T> T *managed(int n) {
  T *p;
  cudaMallocManaged(&p, n * sizeof(T));
  return p;
}
double residual(int type, const double *a, const double *b, const double *vectors, const double *values) {
  double worst = 0;
  for (int k = 0; k < 2; k++) {
    const double *v = vectors + 2 * k;
    double av[2], bv[2];
    for (int i = 0; i < 2; i++) av[i] = a[i] * v[0] + a[2 + i] * v[1], bv[i] = b[i] * v[0] + b[2 + i] * v[1];
    for (int i = 0; i < 2; i++) {
      double left = type == 1 ? av[i] : type == 2 ? a[i] * bv[0] + a[2 + i] * bv[1] : b[i] * av[0] + b[2 + i] * av[1];
      worst = fmax(worst, fabs(left - values[k] * (type == 1 ? bv[i] : v[i])));
    }
  }
  return worst;
}
int main() {
  cusolverDnHandle_t handle;
  cusolverDnCreate(&handle);
  int *info = managed<int>(4), size, found;
  double *w = managed<double>(8), *work;
  cuDoubleComplex *c = managed<cuDoubleComplex>(4), *complexWork;
  c[0] = c[3] = make_cuDoubleComplex(2, 0), c[1] = make_cuDoubleComplex(0, -1), c[2] = make_cuDoubleComplex(0, 1);
  cusolverDnZheevd_bufferSize(handle, CUSOLVER_EIG_MODE_VECTOR, CUBLAS_FILL_MODE_LOWER, 2, c, 2, w, &size);
  cudaMalloc(&complexWork, size * sizeof(cuDoubleComplex));
  cusolverDnZheevd(handle, CUSOLVER_EIG_MODE_VECTOR, CUBLAS_FILL_MODE_LOWER, 2, c, 2, w, complexWork, size, info);
  cudaDeviceSynchronize();
  cuDoubleComplex r = cuCadd(cuCmul(make_cuDoubleComplex(2 - w[0], 0), c[0]), cuCmul(make_cuDoubleComplex(0, 1), c[1]));
  printf("hermitian %.4f %.4f residual %.4f\n", w[0], w[1], cuCabs(r));

  double as[] = {2, 1, 1, 3}, bs[] = {4, 1, 1, 2}, *a = managed<double>(4), *b = managed<double>(4), worst = 0;
  printf("pairs");
  for (int type = 1; type <= 3; type++) {
    for (int lower = 0; lower < 2; lower++) {
      cublasFillMode_t fill = lower ? CUBLAS_FILL_MODE_LOWER : CUBLAS_FILL_MODE_UPPER;
      for (int i = 0; i < 4; i++) a[i] = as[i], b[i] = bs[i];
      cusolverDnDsygvd_bufferSize(handle, (cusolverEigType_t)type, CUSOLVER_EIG_MODE_VECTOR, fill, 2, a, 2, b, 2, w, &size);
      cudaMalloc(&work, size * sizeof(double));
      cusolverDnDsygvd(handle, (cusolverEigType_t)type, CUSOLVER_EIG_MODE_VECTOR, fill, 2, a, 2, b, 2, w, work, size, info);
      cudaDeviceSynchronize();
      worst = fmax(worst, residual(type, as, bs, a, w));
    }
    printf(" %.4f", w[0]);
  }
  printf(" residual %.4f\n", worst);

  double ds[] = {3, 0, 0, 0, 1, 0, 0, 0, 2}, *d = managed<double>(18);
  for (int i = 0; i < 18; i++) d[i] = ds[i % 9] * (i < 9 ? 1 : 2);
  syevjInfo_t parameters;
  cusolverDnCreateSyevjInfo(&parameters);
  cusolverDnDsyevjBatched_bufferSize(handle, CUSOLVER_EIG_MODE_VECTOR, CUBLAS_FILL_MODE_LOWER, 3, d, 3, w, &size, parameters, 2);
  cudaMalloc(&work, size * sizeof(double));
  cusolverDnDsyevjBatched(handle, CUSOLVER_EIG_MODE_VECTOR, CUBLAS_FILL_MODE_LOWER, 3, d, 3, w, work, size, info, parameters, 2);
  cudaDeviceSynchronize();
  printf("batched %g %g %g %g %g %g", w[0], w[1], w[2], w[3], w[4], w[5]);
  for (int i = 0; i < 9; i++) d[i] = ds[i];
  cusolverDnDsyevdx(handle, CUSOLVER_EIG_MODE_VECTOR, CUSOLVER_EIG_RANGE_V, CUBLAS_FILL_MODE_LOWER, 3, d, 3, 1.5, 3.5, 0, 0, &found, w, work, size, info);
  cudaDeviceSynchronize();
  printf(" range %d %g %g vector %g %g %g\n", found, w[0], w[1], d[0], d[1], d[2]);

  double *m = managed<double>(12), *u = managed<double>(18), *v = managed<double>(8);
  for (int i = 0; i < 12; i++) m[i] = i % 6 == 0 ? 2 : i % 6 == 4 ? -3 : 0;
  for (int i = 6; i < 12; i++) m[i] *= 2;
  gesvdjInfo_t jacobi;
  cusolverDnCreateGesvdjInfo(&jacobi);
  cusolverDnDgesvdjBatched_bufferSize(handle, CUSOLVER_EIG_MODE_VECTOR, 3, 2, m, 3, w, u, 3, v, 2, &size, jacobi, 2);
  cudaMalloc(&work, size * sizeof(double));
  cusolverDnDgesvdjBatched(handle, CUSOLVER_EIG_MODE_VECTOR, 3, 2, m, 3, w, u, 3, v, 2, work, size, info, jacobi, 2);
  cudaDeviceSynchronize();
  printf("singular %g %g %g %g\n", w[0], w[1], w[2], w[3]);

  cusolverDnParams_t any;
  cusolverDnCreateParams(&any);
  double ls[] = {1, 4, 7, 2, 5, 8, 3, 6, 10}, *l = managed<double>(9), *x = managed<double>(3);
  int64_t *pivots = managed<int64_t>(3);
  size_t onDevice, onHost;
  void *room;
  for (int i = 0; i < 9; i++) l[i] = ls[i];
  for (int i = 0; i < 3; i++) x[i] = i + 1;
  cusolverDnXgetrf_bufferSize(handle, any, 3, 3, CUDA_R_64F, l, 3, CUDA_R_64F, &onDevice, &onHost);
  cudaMalloc(&room, onDevice);
  cusolverDnXgetrf(handle, any, 3, 3, CUDA_R_64F, l, 3, pivots, CUDA_R_64F, room, onDevice, nullptr, onHost, info);
  cusolverDnXgetrs(handle, any, CUBLAS_OP_N, 3, 1, CUDA_R_64F, l, 3, pivots, CUDA_R_64F, x, 3, info);
  cudaDeviceSynchronize();
  printf("lu %.4f %.4f pivots %d %d", x[0], x[1], (int)pivots[0], (int)pivots[1]);
  double ss[] = {2, 1, 1, 2};
  for (int i = 0; i < 4; i++) a[i] = b[i] = ss[i];
  cusolverDnXsyevd_bufferSize(handle, any, CUSOLVER_EIG_MODE_NOVECTOR, CUBLAS_FILL_MODE_LOWER, 2, CUDA_R_64F, a, 2, CUDA_R_64F, w, CUDA_R_64F, &onDevice, &onHost);
  cudaMalloc(&room, onDevice);
  cusolverDnXsyevd(handle, any, CUSOLVER_EIG_MODE_NOVECTOR, CUBLAS_FILL_MODE_LOWER, 2, CUDA_R_64F, a, 2, CUDA_R_64F, w, CUDA_R_64F, room, onDevice, nullptr, onHost, info);
  x[0] = x[1] = 3;
  cusolverDnXpotrf_bufferSize(handle, any, CUBLAS_FILL_MODE_LOWER, 2, CUDA_R_64F, b, 2, CUDA_R_64F, &onDevice, &onHost);
  cudaMalloc(&room, onDevice);
  cusolverDnXpotrf(handle, any, CUBLAS_FILL_MODE_LOWER, 2, CUDA_R_64F, b, 2, CUDA_R_64F, room, onDevice, nullptr, onHost, info);
  cusolverDnXpotrs(handle, any, CUBLAS_FILL_MODE_LOWER, 2, 1, CUDA_R_64F, b, 2, CUDA_R_64F, x, 2, info);
  cudaDeviceSynchronize();
  printf(" eigen %g %g cholesky %.4f %.4f\n", w[0], w[1], x[0], x[1]);

  // The first column of length 5 becomes one number
  cuDoubleComplex *q = managed<cuDoubleComplex>(2), *tau = managed<cuDoubleComplex>(1);
  double *p = managed<double>(2), *t = managed<double>(1);
  p[0] = 3, p[1] = 4, q[0] = make_cuDoubleComplex(0, 3), q[1] = make_cuDoubleComplex(4, 0);
  cudaMalloc(&work, 64);
  cudaMalloc(&complexWork, 64);
  cusolverDnDgeqrf(handle, 2, 1, p, 2, t, work, 2, info);
  cusolverDnZgeqrf(handle, 2, 1, q, 2, tau, complexWork, 2, info);
  cudaDeviceSynchronize();
  printf("qr %g complex %.4f\n", fabs(p[0]), cuCabs(q[0]));

  cusolverSpHandle_t sparse;
  cusparseMatDescr_t descr;
  cusolverSpCreate(&sparse);
  cusparseCreateMatDescr(&descr);
  double values[] = {4, 1, 3, 1, 2}, bad[] = {4, 1, 0, 1, 2}, right[] = {6, 6, 7}, solution[3], ignored[3];
  int offsets[] = {0, 2, 3, 5}, columns[] = {0, 2, 1, 0, 2}, singular, other;
  cusolverSpDcsrlsvqrHost(sparse, 3, 5, descr, values, offsets, columns, right, 1e-12, 0, solution, &singular);
  cusolverSpDcsrlsvluHost(sparse, 3, 5, descr, bad, offsets, columns, right, 1e-12, 0, ignored, &other);
  printf("sparse %.4f %.4f %.4f singular %d and %d\n", solution[0], solution[1], solution[2], singular, other);
}
