// Fact: sparse matrices of every format and type give the sums of their entries in order.
// expect: 9 14 19
// expect: 5 0 0 10
// expect: ilu 4 -1 -0.25 3.75 2
// expect: 1 2 3
// expect: 3 0 -1 4
// expect: 3 1 2 4 0
// expect: 0 2 4 5 | 0 2 0 1 1
#include <cstdio>
#include <cusparse.h>
template <class T> T *managed(int n, const T *from) {
  T *p;
  cudaMallocManaged(&p, n * sizeof(T));
  for (int i = 0; i < n; i++) p[i] = from[i];
  return p;
}
int main() {
  cusparseHandle_t handle;
  cusparseCreate(&handle);
  auto plain = CUSPARSE_OPERATION_NON_TRANSPOSE;
  // half: 1 0 2 / 0 3 0 / 4 5 0, base one
  int offsets[] = {1, 3, 4, 6}, columns[] = {1, 3, 2, 1, 2};
  __half halves[] = {1, 2, 3, 4, 5}, ones[] = {3, 3, 3};
  int *o = managed(4, offsets), *c = managed(5, columns);
  __half *h = managed(5, halves), *x = managed(3, ones);
  float *y, alpha = 1, beta = 0;
  cudaMallocManaged(&y, 64);
  cusparseSpMatDescr_t a;
  cusparseDnVecDescr_t vx, vy;
  cusparseCreateCsr(&a, 3, 3, 5, o, c, h, CUSPARSE_INDEX_32I, CUSPARSE_INDEX_32I, CUSPARSE_INDEX_BASE_ONE, CUDA_R_16F);
  cusparseCreateDnVec(&vx, 3, x, CUDA_R_16F);
  cusparseCreateDnVec(&vy, 3, y, CUDA_R_32F);
  x[1] = 2;
  cusparseSpMV(handle, plain, &alpha, a, vx, &beta, vy, CUDA_R_32F, CUSPARSE_SPMV_ALG_DEFAULT, nullptr);
  cudaDeviceSynchronize();
  y[1] += 8; y[2] -= 3;
  printf("%g %g %g\n", y[0], y[1], y[2]);
  // complex, conjugate transpose: (2i) at (0, 1); factors on the device
  long long wide[] = {0, 1, 1}, at[] = {1};
  cuComplex z[] = {{0, 2}}, v[] = {{0, 5}, {1, 1}}, *w = managed(2, v), *f = managed(2, v);
  long long *wo = managed(3, wide), *wc = managed(1, at);
  f[0] = make_cuComplex(0.5f, 0);
  f[1] = make_cuComplex(0, 0);
  cusparseSpMatDescr_t cz;
  cusparseDnVecDescr_t cx, cy;
  cuComplex *values = managed(1, z), *r = managed(2, v);
  cusparseCreateCsr(&cz, 2, 2, 1, wo, wc, values, CUSPARSE_INDEX_64I, CUSPARSE_INDEX_64I, CUSPARSE_INDEX_BASE_ZERO, CUDA_C_32F);
  cusparseCreateDnVec(&cx, 2, w, CUDA_C_32F);
  cusparseCreateDnVec(&cy, 2, r, CUDA_C_32F);
  cusparseSetPointerMode(handle, CUSPARSE_POINTER_MODE_DEVICE);
  cusparseSpMV(handle, CUSPARSE_OPERATION_CONJUGATE_TRANSPOSE, f, cz, cx, f + 1, cy, CUDA_C_32F, CUSPARSE_SPMV_ALG_DEFAULT, nullptr);
  cusparseSetPointerMode(handle, CUSPARSE_POINTER_MODE_HOST);
  cudaDeviceSynchronize();
  printf("%g %g %g %g\n", r[1].x, r[1].y, r[0].x, 2 * r[1].x);
  // incomplete factorization of 4 -1 0 / -1 4 0 / 0 0 2
  int lo[] = {0, 2, 4, 5}, lc[] = {0, 1, 0, 1, 2};
  double lv[] = {4, -1, -1, 4, 2}, *la = managed(5, lv);
  int *loff = managed(4, lo), *lcol = managed(5, lc);
  cusparseMatDescr_t descr;
  csrilu02Info_t info;
  cusparseCreateMatDescr(&descr);
  cusparseCreateCsrilu02Info(&info);
  int bytes;
  void *buffer;
  cusparseDcsrilu02_bufferSize(handle, 3, 5, descr, la, loff, lcol, info, &bytes);
  cudaMalloc(&buffer, bytes);
  cusparseDcsrilu02_analysis(handle, 3, 5, descr, la, loff, lcol, info, CUSPARSE_SOLVE_POLICY_USE_LEVEL, buffer);
  cusparseDcsrilu02(handle, 3, 5, descr, la, loff, lcol, info, CUSPARSE_SOLVE_POLICY_USE_LEVEL, buffer);
  cudaDeviceSynchronize();
  printf("ilu %g %g %g %g %g\n", la[0], la[1], la[2], la[3], la[4]);
  // tridiagonal: 0 1 0 / 1 1 1 / 0 1 1 with a zero pivot; x = 1 2 3
  float dl[] = {0, 1, 1}, d[] = {0, 1, 1}, du[] = {1, 1, 0}, b[] = {2, 6, 5};
  float *mdl = managed(3, dl), *md = managed(3, d), *mdu = managed(3, du), *mb = managed(3, b);
  size_t size;
  cusparseSgtsv2_bufferSizeExt(handle, 3, 1, mdl, md, mdu, mb, 3, &size);
  cudaMalloc(&buffer, size);
  cusparseSgtsv2(handle, 3, 1, mdl, md, mdu, mb, 3, buffer);
  cudaDeviceSynchronize();
  printf("%g %g %g\n", mb[0], mb[1], mb[2]);
  // blocks of two: an empty one and one at (0, 1); triangular by columns
  int bc[] = {1, -1}, *mbc = managed(2, bc);
  float bv[] = {1, 2, 0, 0, 3, 4, 0, 0}, bx[] = {0, 0, 1, 1};
  float *mbv = managed(8, bv), *mbx = managed(4, bx);
  cusparseSpMatDescr_t ell;
  cusparseCreateBlockedEll(&ell, 2, 4, 2, 4, mbc, mbv, CUSPARSE_INDEX_32I, CUSPARSE_INDEX_BASE_ZERO, CUDA_R_32F);
  cusparseDnMatDescr_t db, dc;
  cusparseCreateDnMat(&db, 4, 1, 4, mbx, CUDA_R_32F, CUSPARSE_ORDER_COL);
  cusparseCreateDnMat(&dc, 2, 1, 1, y, CUDA_R_32F, CUSPARSE_ORDER_ROW);
  cusparseSpMM(handle, plain, plain, &alpha, ell, db, &beta, dc, CUDA_R_32F, CUSPARSE_SPMM_BLOCKED_ELL_ALG1, nullptr);
  cudaDeviceSynchronize();
  printf("%g %g", y[0], y[1] - 7);
  float tv[] = {1, 2, 4}, *mtv = managed(3, tv), tb[] = {-1, 14}, *mtb = managed(2, tb);
  int to[] = {0, 2, 3}, tr[] = {0, 1, 1}, *mto = managed(3, to), *mtr = managed(3, tr);
  cusparseSpMatDescr_t lower;
  cusparseCreateCsc(&lower, 2, 2, 3, mto, mtr, mtv, CUSPARSE_INDEX_32I, CUSPARSE_INDEX_32I, CUSPARSE_INDEX_BASE_ZERO, CUDA_R_32F);
  cusparseDnMatDescr_t rb, rx;
  cusparseCreateDnMat(&rb, 2, 1, 2, mtb, CUDA_R_32F, CUSPARSE_ORDER_COL);
  cusparseCreateDnMat(&rx, 2, 1, 2, y, CUDA_R_32F, CUSPARSE_ORDER_COL);
  cusparseSpSMDescr_t sm;
  cusparseSpSM_createDescr(&sm);
  cusparseSpSM_analysis(handle, plain, plain, &alpha, lower, rb, rx, CUDA_R_32F, CUSPARSE_SPSM_ALG_DEFAULT, sm, nullptr);
  cusparseSpSM_solve(handle, plain, plain, &alpha, lower, rb, rx, CUDA_R_32F, CUSPARSE_SPSM_ALG_DEFAULT, sm);
  cudaDeviceSynchronize();
  printf(" %g %g\n", y[0], y[1]);
  // conversions
  int coo[] = {2, 0, 1, 0, 1}, cols[] = {1, 2, 0, 0, 1}, *mr = managed(5, coo), *mc = managed(5, cols), *perm = managed(5, cols), *csr = managed(4, lo);
  cusparseCreateIdentityPermutation(handle, 5, perm);
  cusparseXcoosortByRow(handle, 3, 3, 5, mr, mc, perm, nullptr);
  cusparseXcoo2csr(handle, mr, 5, 3, csr, CUSPARSE_INDEX_BASE_ZERO);
  cudaDeviceSynchronize();
  printf("%d %d %d %d %d\n", perm[0], perm[1], perm[2], perm[3], perm[4]);
  printf("%d %d %d %d | %d %d %d %d %d\n", csr[0], csr[1], csr[2], csr[3], mc[0], mc[1], mc[2], mc[3], mc[4]);
}
