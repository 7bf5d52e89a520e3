// Fact: cuBLAS works on packed triangles and bands as on whole matrices, by the names of version 1, and by those that count in 64 bits.
// expect: packed 0 solved 0 mirrored 0 updated 0
// expect: banded 0 solved 0 mirrored 0
// expect: complex 0 updated 0
// expect: modified rotation zero 0.0000 length 0.0000
// expect: complex rotation zero 0.0000 length 5
// expect: least squares 1.0000 2.0000
// expect: old dot 14 largest 3 product 10 solved 2.5 error 0
// expect: wide 14 largest 3
#include <cmath>
#include <cstdio>
#include <cublas.h>
const int N = 5;
template <class T> T *managed(int n) {
  T *p;
  cudaMallocManaged(&p, n * sizeof(T));
  for (int i = 0; i < n; i++) p[i] = T();
  return p;
}
double difference(int n, const double *a, const double *b) {
  cudaDeviceSynchronize();
  double most = 0;
  for (int i = 0; i < n; i++) most = fmax(most, fabs(a[i] - b[i]));
  return most;
}
void fill(double *x, int n, int seed) {
  for (int i = 0; i < n; i++) x[i] = (i * seed + 3) % 7 + 1;
}
int main() {
  cublasHandle_t handle;
  cublasCreate(&handle);
  double *a = managed<double>(N * N), *p = managed<double>(N * N), *x = managed<double>(N), *y = managed<double>(N), one = 1, two = 2;
  double times = 0, solved = 0, mirrored = 0, updated = 0;
  for (int lower = 0; lower < 2; lower++) {
    cublasFillMode_t half = lower ? CUBLAS_FILL_MODE_LOWER : CUBLAS_FILL_MODE_UPPER;
    for (int transposed = 0; transposed < 2; transposed++) {
      cublasOperation_t op = transposed ? CUBLAS_OP_T : CUBLAS_OP_N;
      fill(a, N * N, 5);
      cublasDtrttp(handle, half, N, a, N, p);
      fill(x, N, 2), fill(y, N, 2);
      cublasDtrmv(handle, half, op, CUBLAS_DIAG_NON_UNIT, N, a, N, x, 1);
      cublasDtpmv(handle, half, op, CUBLAS_DIAG_NON_UNIT, N, p, y, 1);
      times += difference(N, x, y);
      cublasDtrsv(handle, half, op, CUBLAS_DIAG_UNIT, N, a, N, x, -1);
      cublasDtpsv(handle, half, op, CUBLAS_DIAG_UNIT, N, p, y, -1);
      solved += difference(N, x, y);
    }
    double *u = managed<double>(N), *v = managed<double>(N);
    fill(x, N, 3);
    cublasDsymv(handle, half, N, &two, a, N, x, 1, &one, u, 1);
    cublasDspmv(handle, half, N, &two, p, x, 1, &one, v, 1);
    mirrored += difference(N, u, v);
    cublasDsyr2(handle, half, N, &two, x, 1, u, 1, a, N);
    cublasDspr2(handle, half, N, &two, x, 1, u, 1, p);
    cublasDsyr(handle, half, N, &two, x, 1, a, N);
    cublasDspr(handle, half, N, &two, x, 1, p);
    double *whole = managed<double>(N * N), *triangle = managed<double>(N * N);
    cublasDtpttr(handle, half, N, p, whole, N);
    cublasDtrttp(handle, half, N, a, N, triangle);
    updated += difference(N * (N + 1) / 2, p, triangle);
    for (int j = 0; j < N; j++) {
      for (int i = 0; i < N; i++) {
        if (lower ? i >= j : i <= j) updated += fabs(whole[j * N + i] - a[j * N + i]);
      }
    }
  }
  printf("packed %g solved %g mirrored %g updated %g\n", times, solved, mirrored, updated);

  const int K = 2, LD = 4;
  times = solved = mirrored = 0;
  for (int lower = 0; lower < 2; lower++) {
    cublasFillMode_t half = lower ? CUBLAS_FILL_MODE_LOWER : CUBLAS_FILL_MODE_UPPER;
    double *band = managed<double>(LD * N), *u = managed<double>(N), *v = managed<double>(N);
    for (int j = 0; j < N; j++) {
      for (int i = 0; i < N; i++) {
        bool isHeld = lower ? i >= j && i - j <= K : i <= j && j - i <= K;
        a[j * N + i] = isHeld ? 1 + (i * 3 + j * 5) % 4 : 0;
        if (isHeld) band[j * LD + (lower ? i - j : K + i - j)] = a[j * N + i];
      }
    }
    for (int transposed = 0; transposed < 2; transposed++) {
      cublasOperation_t op = transposed ? CUBLAS_OP_T : CUBLAS_OP_N;
      fill(x, N, 2), fill(y, N, 2);
      cublasDtrmv(handle, half, op, CUBLAS_DIAG_NON_UNIT, N, a, N, x, 1);
      cublasDtbmv(handle, half, op, CUBLAS_DIAG_NON_UNIT, N, K, band, LD, y, 1);
      times += difference(N, x, y);
      cublasDtrsv(handle, half, op, CUBLAS_DIAG_NON_UNIT, N, a, N, x, 1);
      cublasDtbsv(handle, half, op, CUBLAS_DIAG_NON_UNIT, N, K, band, LD, y, 1);
      solved += difference(N, x, y);
    }
    fill(x, N, 3);
    cublasDsymv(handle, half, N, &two, a, N, x, 1, &one, u, 1);
    cublasDsbmv(handle, half, N, K, &two, band, LD, x, 1, &one, v, 1);
    mirrored += difference(N, u, v);
  }
  printf("banded %g solved %g mirrored %g\n", times, solved, mirrored);

  cuComplex *h = managed<cuComplex>(9), *hp = managed<cuComplex>(6), *cx = managed<cuComplex>(3), *cu = managed<cuComplex>(3), *cv = managed<cuComplex>(3);
  for (int i = 0; i < 9; i++) h[i] = make_cuComplex(1 + i % 4, i % 4 == 0 ? 0 : i % 3);
  for (int i = 0; i < 3; i++) cx[i] = make_cuComplex(i, 2 - i);
  cuComplex factor = make_cuComplex(1, 2), none = make_cuComplex(0, 0);
  float real = 2;
  cublasCtrttp(handle, CUBLAS_FILL_MODE_LOWER, 3, h, 3, hp);
  cublasChemv(handle, CUBLAS_FILL_MODE_LOWER, 3, &factor, h, 3, cx, 1, &none, cu, 1);
  cublasChpmv(handle, CUBLAS_FILL_MODE_LOWER, 3, &factor, hp, cx, 1, &none, cv, 1);
  printf("complex %g", difference(3, (double *)cu, (double *)cv));
  cublasCher(handle, CUBLAS_FILL_MODE_LOWER, 3, &real, cx, 1, h, 3);
  cublasChpr(handle, CUBLAS_FILL_MODE_LOWER, 3, &real, cx, 1, hp);
  cublasCher2(handle, CUBLAS_FILL_MODE_LOWER, 3, &factor, cx, 1, cu, 1, h, 3);
  cublasChpr2(handle, CUBLAS_FILL_MODE_LOWER, 3, &factor, cx, 1, cu, 1, hp);
  cudaDeviceSynchronize();
  double off = 0;
  for (int j = 0, k = 0; j < 3; j++) {
    for (int i = j; i < 3; i++, k++) off += hypot(h[j * 3 + i].x - hp[k].x, h[j * 3 + i].y - hp[k].y);
  }
  printf(" updated %g\n", off);

  double d1 = 1e-9, d2 = 3, x1 = 1000, y1 = 0.5, m[5], before = d1 * x1 * x1 + d2 * y1 * y1, oldX = x1;
  cublasDrotmg(handle, &d1, &d2, &x1, &y1, m);
  double h21 = m[0] == 1 ? -1 : m[2], h22 = m[0] == 0 ? 1 : m[4];
  printf("modified rotation zero %.4f length %.4f\n", h21 * oldX + h22 * y1, d1 * x1 * x1 - before);
  cuDoubleComplex ra = make_cuDoubleComplex(0, 3), rb = make_cuDoubleComplex(4, 0), rs, keptA = ra, keptB = rb;
  double rc;
  cublasZrotg(handle, &ra, &rb, &rc, &rs);
  cuDoubleComplex zero = cuCsub(cuCmul(make_cuDoubleComplex(rc, 0), keptB), cuCmul(cuConj(rs), keptA));
  printf("complex rotation zero %.4f length %g\n", cuCabs(zero), cuCabs(ra));

  double *q = managed<double>(6), *c = managed<double>(3), **qs = managed<double *>(1), **cs = managed<double *>(1);
  for (int i = 0; i < 3; i++) q[i] = 1, q[3 + i] = i, c[i] = 1 + 2 * i;
  qs[0] = q, cs[0] = c;
  int info, *infos = managed<int>(1);
  cublasDgelsBatched(handle, CUBLAS_OP_N, 3, 2, 1, qs, 3, cs, 3, &info, infos, 1);
  cudaDeviceSynchronize();
  printf("least squares %.4f %.4f\n", c[0], c[1]);

  float *f, values[] = {1, 2, 3}, *g = managed<float>(4), *s = managed<float>(2);
  cublasInit();
  cublasAlloc(3, sizeof(float), (void **)&f);
  cublasSetVector(3, sizeof(float), values, 1, f, 1);
  for (int i = 0; i < 4; i++) g[i] = i + 1;
  float *product = managed<float>(4);
  cublasSgemm('n', 'T', 2, 2, 2, 1.0f, g, 2, g, 2, 0.0f, product, 2);
  s[0] = 5, s[1] = 10;
  cublasStrsv('U', 'n', 'N', 2, g, 2, s, 1);
  float dot = cublasSdot(3, f, 1, f, 1);
  int largest = cublasIsamax(3, f, 1);
  cudaDeviceSynchronize();
  printf("old dot %g largest %d product %g solved %g error %d\n", dot, largest, product[0], s[1], (int)cublasGetError());
  int64_t index;
  cublasSdot_64(handle, 3LL, f, 1LL, f, 1LL, &dot);
  cublasIsamax_64(handle, 3, f, 1, &index);
  printf("wide %g largest %d\n", dot, (int)index);
  cublasShutdown();
  cublasDestroy(handle);
  return 0;
}
