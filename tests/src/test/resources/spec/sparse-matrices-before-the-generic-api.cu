// Fact: cuSPARSE's functions of before the generic ones turn dense matrices into compressed rows and back, multiply, solve and add them.
// expect: entries 5 rows 2 1 2 product 7 6 7 transposed 7 6 7
// expect: solved 0.25 0.666667 1.375 matrix 9 0 2 0 7 0 2 0 5
// expect: sum 5 first 8 last 4 dot 7 added 5 2 4 columns 0 2 1 0 2
// expect: dense 4 0 1 0 3 0 1 0 2
#include <cstdio>
#include <cusparse_v2.h>
template <class T> T *managed(int n) {
  T *p;
  cudaMallocManaged(&p, n * sizeof(T));
  return p;
}
int main() {
  cusparseHandle_t handle;
  cusparseMatDescr_t descr;
  cusparseCreate(&handle);
  cusparseCreateMatDescr(&descr);
  cusparseSetMatType(descr, CUSPARSE_MATRIX_TYPE_GENERAL);
  cusparseSetMatIndexBase(descr, CUSPARSE_INDEX_BASE_ZERO);
  double matrix[] = {4, 0, 1, 0, 3, 0, 1, 0, 2}, one = 1, zero = 0, result;
  double *a = managed<double>(9), *x = managed<double>(3), *y = managed<double>(3), *z = managed<double>(3), *values = managed<double>(5);
  int *offsets = managed<int>(4), *columns = managed<int>(5), *sizes = managed<int>(3), entries;
  for (int i = 0; i < 9; i++) a[i] = matrix[i];
  for (int i = 0; i < 3; i++) x[i] = i + 1;
  cusparseDnnz(handle, CUSPARSE_DIRECTION_ROW, 3, 3, descr, a, 3, sizes, &entries);
  cusparseDdense2csr(handle, 3, 3, descr, a, 3, sizes, values, offsets, columns);
  cusparseDcsrmv(handle, CUSPARSE_OPERATION_NON_TRANSPOSE, 3, 3, entries, &one, descr, values, offsets, columns, x, &zero, y);
  cusparseDcsrmv(handle, CUSPARSE_OPERATION_TRANSPOSE, 3, 3, entries, &one, descr, values, offsets, columns, x, &zero, z);
  cudaDeviceSynchronize();
  printf("entries %d rows %d %d %d product %g %g %g transposed %g %g %g\n", entries, sizes[0], sizes[1], sizes[2], y[0], y[1], y[2], z[0], z[1], z[2]);

  csrsv2Info_t info;
  int bytes;
  void *buffer;
  cusparseSetMatFillMode(descr, CUSPARSE_FILL_MODE_LOWER);
  cusparseCreateCsrsv2Info(&info);
  cusparseDcsrsv2_bufferSize(handle, CUSPARSE_OPERATION_NON_TRANSPOSE, 3, entries, descr, values, offsets, columns, info, &bytes);
  cudaMalloc(&buffer, bytes);
  cusparseDcsrsv2_analysis(handle, CUSPARSE_OPERATION_NON_TRANSPOSE, 3, entries, descr, values, offsets, columns, info, CUSPARSE_SOLVE_POLICY_USE_LEVEL, buffer);
  cusparseDcsrsv2_solve(handle, CUSPARSE_OPERATION_NON_TRANSPOSE, 3, entries, &one, descr, values, offsets, columns, info, x, y, CUSPARSE_SOLVE_POLICY_USE_LEVEL,
                        buffer);
  double *c = managed<double>(9);
  double identity[] = {2, 0, 0, 0, 2, 0, 0, 0, 2}, *b = managed<double>(9);
  for (int i = 0; i < 9; i++) b[i] = identity[i], c[i] = i % 4 == 0;
  cusparseDcsrmm(handle, CUSPARSE_OPERATION_NON_TRANSPOSE, 3, 3, 3, entries, &one, descr, values, offsets, columns, b, 3, &one, c, 3);
  cudaDeviceSynchronize();
  printf("solved %g %g %g matrix", y[0], y[1], y[2]);
  for (int i = 0; i < 9; i++) printf(" %g", c[i]);

  int *sumOffsets = managed<int>(4), *sumColumns = managed<int>(10), total;
  double *sum = managed<double>(10);
  cusparseXcsrgeamNnz(handle, 3, 3, descr, entries, offsets, columns, descr, entries, offsets, columns, descr, sumOffsets, &total);
  cusparseDcsrgeam(handle, 3, 3, &one, descr, entries, values, offsets, columns, &one, descr, entries, values, offsets, columns, descr, sum, sumOffsets,
                   sumColumns);
  int *indices = managed<int>(2);
  indices[0] = 0, indices[1] = 2;
  cusparseDdoti(handle, 2, values, indices, x, &result, CUSPARSE_INDEX_BASE_ZERO);
  cusparseDaxpyi(handle, 2, &one, values, indices, x, CUSPARSE_INDEX_BASE_ZERO);
  cudaDeviceSynchronize();
  printf("\nsum %d first %g last %g dot %g added %g %g %g columns", total, sum[0], sum[total - 1], result, x[0], x[1], x[2]);
  for (int i = 0; i < total; i++) printf(" %d", sumColumns[i]);
  for (int i = 0; i < 9; i++) a[i] = -1;
  cusparseDcsr2dense(handle, 3, 3, descr, values, offsets, columns, a, 3);
  cudaDeviceSynchronize();
  printf("\ndense");
  for (int i = 0; i < 9; i++) printf(" %g", a[i]);
  printf("\n");
}
