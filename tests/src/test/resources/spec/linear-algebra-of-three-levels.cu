// Fact: cuBLAS computes on vectors and matrices of real and complex numbers, with factors on the host or the device.
// expect: axpy 3 6 9 dot 42 nrm2 5 amax 3 of a vector read backwards 9
// expect: complex 3+4i dotc 25 asum 7 herk 25
// expect: device 28 70
// expect: symv 5 13 trsv 1 2 ger 3 6
// expect: trsm 1 1 2 2 trmm 5 4 11 8 syrk 5 11 25 geam 2 5 5 8 dgmm 1 4 3 8
// expect: batched 0 inverse -2 1 1.5 -0.5 solution 1 2
// expect: half 6 9
#include <cstdio>
#include <cublas_v2.h>
template <class T> T *managed(int n, const T *from) {
  T *p;
  cudaMallocManaged(&p, n * sizeof(T));
  for (int i = 0; i < n; i++) p[i] = from[i];
  return p;
}
int main() {
  cublasHandle_t handle;
  cublasCreate(&handle);
  float one = 1, zero = 0, two = 2, result, norm;
  float xs[] = {1, 2, 3}, threeFour[] = {3, 4};
  float *x = managed(3, xs), *y = managed(3, xs), *v = managed(2, threeFour);
  int best;
  cublasSaxpy(handle, 3, &two, x, 1, y, 1);
  cublasSdot(handle, 3, x, 1, y, 1, &result);
  cublasSnrm2(handle, 2, v, 1, &norm);
  cublasIsamax(handle, 3, x, 1, &best);
  printf("axpy %g %g %g dot %g nrm2 %g amax %d", y[0], y[1], y[2], result, norm, best);
  cublasScopy(handle, 3, x, -1, y, 1);
  cublasSscal(handle, 1, &two, y, 1);
  cudaDeviceSynchronize();
  printf(" of a vector read backwards %g\n", y[0] + y[1] + y[2]);
  cuDoubleComplex zs[] = {{3, 4}}, *z = managed(1, zs), dot, *gram = managed(1, zs);
  double sum, unit = 1, nothing = 0;
  cublasZdotc(handle, 1, z, 1, z, 1, &dot);
  cublasDzasum(handle, 1, z, 1, &sum);
  cublasZherk(handle, CUBLAS_FILL_MODE_LOWER, CUBLAS_OP_N, 1, 1, &unit, z, 1, &nothing, gram, 1);
  cudaDeviceSynchronize();
  printf("complex %g+%gi dotc %g asum %g herk %g\n", z[0].x, z[0].y, dot.x, sum, gram[0].x);
  // a result on the device is the next call's factor
  cublasSetPointerMode(handle, CUBLAS_POINTER_MODE_DEVICE);
  float *factor = managed(1, &zero), *w = managed(2, xs);
  cublasSdot(handle, 3, x, 1, x, 1, factor);
  cublasSscal(handle, 2, factor, w, 1);
  cublasSetPointerMode(handle, CUBLAS_POINTER_MODE_HOST);
  cudaDeviceSynchronize();
  printf("device %g %g\n", 2 * w[0], w[1] + 3 * w[0]);
  // lower triangle of 1 2 / 2 3... column-major
  double as[] = {1, 2, 99, 4.5}, *a = managed(4, as), bs[] = {1, 2}, *b = managed(2, bs), cs[] = {0, 0}, *c = managed(2, cs);
  cublasDsymv(handle, CUBLAS_FILL_MODE_LOWER, 2, &unit, a, 2, b, 1, &nothing, c, 1);
  cudaDeviceSynchronize();
  printf("symv %g %g", c[0], c[1] + 2);
  double rs[] = {1, 11}, *r = managed(2, rs);
  cublasDtrsv(handle, CUBLAS_FILL_MODE_LOWER, CUBLAS_OP_N, CUBLAS_DIAG_NON_UNIT, 2, a, 2, r, 1);
  double gs[] = {1, 1, 1, 1}, *g = managed(4, gs);
  cublasDger_v2(handle, 2, 2, &unit, b, 1, b, 1, g, 2);
  cudaDeviceSynchronize();
  printf(" trsv %g %g ger %g %g\n", r[0], r[1], g[2], g[3] + 1);
  float us[] = {1, 3, 2, 4}, ts[] = {3, 4, 6, 8}, *u = managed(4, us), *t = managed(4, ts), *q = managed(4, us), *o = managed(4, us);
  cublasStrsm(handle, CUBLAS_SIDE_LEFT, CUBLAS_FILL_MODE_UPPER, CUBLAS_OP_N, CUBLAS_DIAG_NON_UNIT, 2, 2, &one, u, 2, t, 2);
  cudaDeviceSynchronize();
  printf("trsm %g %g %g %g", t[0], t[1], t[2], t[3]);
  cublasStrmm(handle, CUBLAS_SIDE_RIGHT, CUBLAS_FILL_MODE_LOWER, CUBLAS_OP_N, CUBLAS_DIAG_UNIT, 2, 2, &one, u, 2, q, 2, q, 2);
  cudaDeviceSynchronize();
  printf(" trmm %g %g %g %g", q[0] - 2, q[2] + 2, q[1] - 4, q[3] + 4);
  cublasSsyrk(handle, CUBLAS_FILL_MODE_LOWER, CUBLAS_OP_N, 2, 2, &one, u, 2, &zero, o, 2);
  cudaDeviceSynchronize();
  printf(" syrk %g %g %g", o[0], o[1], o[3]);
  cublasSgeam(handle, CUBLAS_OP_N, CUBLAS_OP_T, 2, 2, &one, u, 2, &one, u, 2, o, 2);
  cudaDeviceSynchronize();
  printf(" geam %g %g %g %g", o[0], o[1], o[2], o[3]);
  cublasSdgmm(handle, CUBLAS_SIDE_RIGHT, 2, 2, u, 2, x, 1, o, 2);
  cudaDeviceSynchronize();
  printf(" dgmm %g %g %g %g\n", o[0], o[2], o[1], o[3]);
  float **list, **inverses, **rights;
  cudaMallocManaged(&list, 8); cudaMallocManaged(&inverses, 8); cudaMallocManaged(&rights, 8);
  int *pivots, *info, solved;
  cudaMallocManaged(&pivots, 8); cudaMallocManaged(&info, 4);
  float inverse[4], right[] = {5, 11};
  list[0] = u; inverses[0] = managed(4, inverse); rights[0] = managed(2, right);
  cublasSgetrfBatched(handle, 2, list, 2, pivots, info, 1);
  cublasSgetriBatched(handle, 2, list, 2, pivots, inverses, 2, info, 1);
  cublasSgetrsBatched(handle, CUBLAS_OP_N, 2, 1, list, 2, pivots, rights, 2, &solved, 1);
  cudaDeviceSynchronize();
  float *i = inverses[0];
  printf("batched %d inverse %.6g %.6g %.6g %.6g solution %.6g %.6g\n", info[0], i[0], i[2], i[1], i[3], rights[0][0], rights[0][1]);
  __half hs[] = {1, 2}, *h = managed(2, hs), answer;
  cublasAxpyEx(handle, 2, &two, CUDA_R_32F, h, CUDA_R_16F, 1, h, CUDA_R_16F, 1, CUDA_R_32F);
  cublasDotEx(handle, 1, h, CUDA_R_16F, 1, h, CUDA_R_16F, 1, &answer, CUDA_R_16F, CUDA_R_32F);
  cudaDeviceSynchronize();
  printf("half %g %g\n", (float)h[1], (float)answer);
}
