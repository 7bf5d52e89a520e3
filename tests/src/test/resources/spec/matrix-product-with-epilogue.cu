// Fact: cuBLASLt multiplies matrices of either order into a matrix of its own, and adds a bias before it cuts off below zero.
// expect: 8 0 23 16 | 8 0 23 16
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
}
