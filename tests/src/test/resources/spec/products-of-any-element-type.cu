// Fact: products by run-time type take complex, half and bfloat16 matrices, and groups of them, as they take float.
// expect: (0,1)(2,1)(1,-4)(-1,0)(1,2)(3,-1)(-2,1)(1,3)(-1,2)(2,6)(0,-1)(-2,-2)(-2,8)(3,-1)(-2,1)(1,3)(-3,5)
// expect: (0,1)(2,1)(1,-4)(-1,0)(1,2)(3,-1)(-2,1)(1,3)(-1,2)(2,6)(0,-1)(-2,-2)(-2,8)(3,-1)(-2,1)(1,3)(-3,5)
// expect: (2,0)(2,-2)(2,2)(4,0)(4,0)(4,-4)(2,2)(8,0)
// expect: 6.5;9;6.5;9;16.5
// expect: 30;70;100;
// expect: 5 0.6 0.8
#include <cublas_v2.h>
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <cstdio>
#include <vector>

template <class T> T *onDevice(const std::vector<T> &values) {
  T *place;
  cudaMalloc(&place, values.size() * sizeof(T));
  cudaMemcpy(place, values.data(), values.size() * sizeof(T), cudaMemcpyHostToDevice);
  return place;
}

template <class T> std::vector<T> onHost(const T *place, int n) {
  std::vector<T> values(n);
  cudaMemcpy(values.data(), place, n * sizeof(T), cudaMemcpyDeviceToHost);
  return values;
}

template <class T> void complexProducts(cublasHandle_t handle, cudaDataType type, cublasComputeType_t compute) {
  T *a = onDevice<T>({{1, 2}, {3, -1}, {0, 1}, {2, 2}});
  T *b = onDevice<T>({{1, 0}, {0, 1}, {2, 1}, {-1, 0}});
  T *c = onDevice(std::vector<T>(8, T{0, 0}));
  T one{1, 0}, none{0, 0};
  cublasGemmEx(handle, CUBLAS_OP_C, CUBLAS_OP_N, 2, 2, 2, &one, a, type, 2, b, type, 2, &none, c, type, 2, compute, CUBLAS_GEMM_DEFAULT);
  for (T value : onHost(c, 4)) printf("(%g,%g)", value.x, value.y);
  cublasGemmStridedBatchedEx(handle, CUBLAS_OP_N, CUBLAS_OP_T, 2, 2, 1, &one, a, type, 2, 2, b, type, 2, 2, &none, c, type, 2, 4, 2, compute,
                             CUBLAS_GEMM_DEFAULT);
  for (T value : onHost(c, 8)) printf("(%g,%g)", value.x, value.y);
  void **as = onDevice<void *>({a, a + 2}), **bs = onDevice<void *>({b + 2, b}), **cs = onDevice<void *>({c, c + 4});
  cublasGemmBatchedEx(handle, CUBLAS_OP_N, CUBLAS_OP_N, 1, 1, 2, &one, (const void **)as, type, 1, (const void **)bs, type, 2, &one, cs, type, 1, 2,
                      compute, CUBLAS_GEMM_DEFAULT);
  for (T value : onHost(c, 5)) printf("(%g,%g)", value.x, value.y);
  printf("\n");
}

template <class T> T narrow(float value);
template <> __half narrow<__half>(float value) { return __float2half(value); }
template <> __nv_bfloat16 narrow<__nv_bfloat16>(float value) { return __float2bfloat16(value); }

int main() {
  cublasHandle_t handle;
  cublasCreate(&handle);
  complexProducts<cuComplex>(handle, CUDA_C_32F, CUBLAS_COMPUTE_32F);
  complexProducts<cuDoubleComplex>(handle, CUDA_C_64F, CUBLAS_COMPUTE_64F);

  cuComplex *a = onDevice<cuComplex>({{1, 1}, {2, 0}}), *c = onDevice<cuComplex>({{0, 0}, {0, 0}, {9, 9}, {0, 0}});
  cuComplex one{1, 0}, none{0, 0};
  cublasCgemmEx(handle, CUBLAS_OP_N, CUBLAS_OP_C, 2, 2, 1, &one, a, CUDA_C_32F, 2, a, CUDA_C_32F, 2, &none, c, CUDA_C_32F, 2);
  for (cuComplex value : onHost(c, 4)) printf("(%g,%g)", value.x, value.y);
  float plain = 1, zero = 0;
  cublasCherkEx(handle, CUBLAS_FILL_MODE_LOWER, CUBLAS_OP_N, 2, 1, &plain, a, CUDA_C_32F, 2, &plain, c, CUDA_C_32F, 2);
  for (cuComplex value : onHost(c, 4)) printf("(%g,%g)", value.x, value.y);
  printf("\n");

  __half *h = onDevice<__half>({narrow<__half>(1), narrow<__half>(2), narrow<__half>(3), narrow<__half>(4)});
  __half *x = onDevice<__half>({narrow<__half>(0.5f), narrow<__half>(2)});
  float *y = onDevice<float>({0, 0, 0, 0});
  cublasHSSgemvStridedBatched(handle, CUBLAS_OP_N, 2, 2, &plain, h, 2, 0, x, 1, 0, &zero, y, 1, 2, 2);
  for (float value : onHost(y, 4)) printf("%g;", value);
  __nv_bfloat16 *m = onDevice<__nv_bfloat16>({narrow<__nv_bfloat16>(1), narrow<__nv_bfloat16>(3)});
  __nv_bfloat16 **ms = onDevice<__nv_bfloat16 *>({m});
  float **ys = onDevice<float *>({y});
  cublasTSSgemvBatched(handle, CUBLAS_OP_T, 2, 1, &plain, (const __nv_bfloat16 *const *)ms, 2, (const __nv_bfloat16 *const *)ms, 1, &plain, ys, 1, 1);
  printf("%g\n", onHost(y, 1)[0]);

  float *f = onDevice<float>({1, 2, 3, 4}), *g = onDevice<float>({0, 0, 0, 0});
  cublasOperation_t plainly[2] = {CUBLAS_OP_N, CUBLAS_OP_N};
  int m2[2] = {1, 2}, n2[2] = {1, 1}, k2[2] = {4, 2}, lda[2] = {1, 2}, ldb[2] = {4, 2}, ldc[2] = {1, 2}, sizes[2] = {1, 1};
  float alpha[2] = {1, 10}, beta[2] = {0, 0};
  const void **fs = onDevice<const void *>({f, f});
  void **gs = onDevice<void *>({g, g + 1});
  cublasGemmGroupedBatchedEx(handle, plainly, plainly, m2, n2, k2, alpha, fs, CUDA_R_32F, lda, fs, CUDA_R_32F, ldb, beta, gs, CUDA_R_32F, ldc, 2, sizes,
                             CUBLAS_COMPUTE_32F);
  for (float value : onHost(g, 3)) printf("%g;", value);
  printf("\n");

  double d1 = 3, d2 = 4, cosine, sine;
  cublasRotgEx(handle, &d1, &d2, CUDA_R_64F, &cosine, &sine, CUDA_R_64F, CUDA_R_64F);
  printf("%g %g %g\n", d1, cosine, sine);
  cublasDestroy(handle);
}
