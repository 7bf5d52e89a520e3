// Fact: cuBLASLt multiplies matrices of either order into a matrix of its own, and adds a bias before it cuts off below zero.
// expect: 8 0 23 16 | 8 0 23 16
// expect: mask 2 product 0 0 2 0 gradient 2 0
// expect: transposed 2 -4 6 -8
#include <cstdio>
#include <cublasLt.h>
int main() {
  float *a, *b, *c, *d, *bias, alpha = 1, beta = 1;
  cudaMallocManaged(&a, 16); cudaMallocManaged(&b, 16); cudaMallocManaged(&c, 16); cudaMallocManaged(&d, 16); cudaMallocManaged(&bias, 8);
  cublasLtHandle_t handle;
  cublasLtCreate(&handle);
  for (int order = 0; order < 2; order++) {
    // a = 1 2 / 3 4, b = 1 2 / 3 4, c = 1 1 / 1 1, bias = 0 / -50 + ...
    float rows[] = {1, 2, 3, 4}, columns[] = {1, 3, 2, 4}, *from = order == 1 ? rows : columns;
    for (int i = 0; i < 4; i++) { a[i] = b[i] = from[i]; c[i] = 1; d[i] = -1; }
    bias[0] = 0; bias[1] = 0;
    c[order == 1 ? 1 : 2] = -100;
    c[order == 1 ? 2 : 1] = 8;
    c[3] = -6;
    cublasLtMatmulDesc_t desc;
    cublasLtMatrixLayout_t layout;
    cublasLtMatmulDescCreate(&desc, CUBLAS_COMPUTE_32F, CUDA_R_32F);
    cublasLtEpilogue_t epilogue = CUBLASLT_EPILOGUE_RELU_BIAS;
    cublasLtMatmulDescSetAttribute(desc, CUBLASLT_MATMUL_DESC_EPILOGUE, &epilogue, sizeof(epilogue));
    cublasLtMatmulDescSetAttribute(desc, CUBLASLT_MATMUL_DESC_BIAS_POINTER, &bias, sizeof(bias));
    cublasLtMatrixLayoutCreate(&layout, CUDA_R_32F, 2, 2, 2);
    int32_t kind = order == 1 ? CUBLASLT_ORDER_ROW : CUBLASLT_ORDER_COL;
    cublasLtMatrixLayoutSetAttribute(layout, CUBLASLT_MATRIX_LAYOUT_ORDER, &kind, sizeof(kind));
    cublasLtMatmulPreference_t preference;
    cublasLtMatmulHeuristicResult_t heuristic = {};
    int found = 0;
    cublasLtMatmulPreferenceCreate(&preference);
    cublasLtMatmulAlgoGetHeuristic(handle, desc, layout, layout, layout, layout, preference, 1, &heuristic, &found);
    cublasStatus_t status = cublasLtMatmul(handle, desc, &alpha, a, layout, b, layout, &beta, c, layout, d, layout, &heuristic.algo, nullptr, 0, 0);
    cudaDeviceSynchronize();
    if (status != CUBLAS_STATUS_SUCCESS || found != 1) printf("failed ");
    printf("%g %g %g %g%s", d[0], order == 1 ? d[1] : d[2], order == 1 ? d[2] : d[1], d[3], order == 0 ? " | " : "\n");
    cublasLtMatrixLayoutDestroy(layout);
    cublasLtMatmulDescDestroy(desc);
  }
  // The mask of a rectifier, the product that undoes it, and the sums of its rows
  unsigned char *mask;
  cudaMallocManaged(&mask, 32);
  float identity[] = {1, 0, 0, 1}, values[] = {-1, 2, 3, -4};
  for (int i = 0; i < 4; i++) a[i] = identity[i], b[i] = values[i];
  cublasLtMatmulDesc_t desc;
  cublasLtMatrixLayout_t layout;
  cublasLtMatmulDescCreate(&desc, CUBLAS_COMPUTE_32F, CUDA_R_32F);
  cublasLtMatrixLayoutCreate(&layout, CUDA_R_32F, 2, 2, 2);
  int64_t ld = 128;
  beta = 0;
  cublasLtEpilogue_t epilogue = CUBLASLT_EPILOGUE_RELU_AUX;
  cublasLtMatmulDescSetAttribute(desc, CUBLASLT_MATMUL_DESC_EPILOGUE, &epilogue, sizeof(epilogue));
  cublasLtMatmulDescSetAttribute(desc, CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER, &mask, sizeof(mask));
  cublasLtMatmulDescSetAttribute(desc, CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD, &ld, sizeof(ld));
  cublasLtMatmul(handle, desc, &alpha, a, layout, b, layout, &beta, d, layout, d, layout, nullptr, nullptr, 0, 0);
  cudaDeviceSynchronize();
  printf("mask %d", mask[0]);
  for (int i = 0; i < 4; i++) b[i] = 2 * i - 2;
  epilogue = CUBLASLT_EPILOGUE_DRELU_BGRAD;
  cublasLtMatmulDescSetAttribute(desc, CUBLASLT_MATMUL_DESC_EPILOGUE, &epilogue, sizeof(epilogue));
  cublasLtMatmulDescSetAttribute(desc, CUBLASLT_MATMUL_DESC_BIAS_POINTER, &bias, sizeof(bias));
  cublasLtMatmul(handle, desc, &alpha, a, layout, b, layout, &beta, d, layout, d, layout, nullptr, nullptr, 0, 0);
  cudaDeviceSynchronize();
  printf(" product %g %g %g %g gradient %g %g\n", d[0], d[1], d[2], d[3], bias[0], bias[1]);
  cublasLtMatrixTransformDesc_t turn;
  cublasLtMatrixTransformDescCreate(&turn, CUDA_R_32F);
  cublasOperation_t transposed = CUBLAS_OP_T;
  cublasLtMatrixTransformDescSetAttribute(turn, CUBLASLT_MATRIX_TRANSFORM_DESC_TRANSA, &transposed, sizeof(transposed));
  alpha = 2;
  a[0] = 1, a[1] = 3, a[2] = -2, a[3] = -4;
  cublasLtMatrixTransform(handle, turn, &alpha, a, layout, &beta, nullptr, nullptr, d, layout, 0);
  cudaDeviceSynchronize();
  printf("transposed %g %g %g %g\n", d[0], d[1], d[2], d[3]);
}
