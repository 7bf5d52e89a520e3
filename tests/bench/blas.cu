// Times cuBLAS's products of matrices and of a matrix and a vector: least milliseconds of a call, and GFLOP/s.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cublas_v2.h>
#include <cuda_fp16.h>
#include <vector>

static int repetitions = 200;

template <class T> static T *upload(size_t count) {
  std::vector<T> host(count);
  for (size_t i = 0; i < count; i++) host[i] = (T)(float)((int)(i * 7919 % 17) - 8);
  T *device;
  cudaMalloc(&device, count * sizeof(T));
  cudaMemcpy(device, host.data(), count * sizeof(T), cudaMemcpyHostToDevice);
  return device;
}

template <class F> static void report(const char *name, int m, int n, int k, F product) {
  double least = 1e9;
  for (int i = 0; i < repetitions; i++) {
    auto start = std::chrono::steady_clock::now();
    product();
    cudaDeviceSynchronize();
    std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    if (taken.count() < least) least = taken.count();
  }
  printf("%s,%d x %d x %d,%.3f,%.2f\n", name, m, n, k, least * 1e3, 2.0 * m * n * k / least / 1e9);
}

template <class T, class C, class S>
static void products(cublasHandle_t handle, const char *kind, cudaDataType type, cudaDataType result, cublasComputeType_t compute) {
  int sizes[][3] = {{512, 512, 512}, {768, 64, 768}, {2048, 1, 2048}};
  S one = 1, none = 0;
  for (auto &size : sizes)
    for (int turned = 0; turned < 2; turned++) {
      int m = size[0], n = size[1], k = size[2];
      T *a = upload<T>((size_t)m * k), *b = upload<T>((size_t)k * n);
      C *c = upload<C>((size_t)m * n);
      char name[32];
      snprintf(name, sizeof name, "%s %cN", kind, turned ? 'T' : 'N');
      report(name, m, n, k, [&] {
        cublasGemmEx(handle, turned ? CUBLAS_OP_T : CUBLAS_OP_N, CUBLAS_OP_N, m, n, k, &one, a, type, turned ? k : m, b, type, k, &none, c, result, m,
                     compute, CUBLAS_GEMM_DEFAULT);
      });
      cudaFree(a);
      cudaFree(b);
      cudaFree(c);
    }
}

int main(int argc, char **argv) {
  if (argc > 1) repetitions = atoi(argv[1]);
  cublasHandle_t handle;
  cublasCreate(&handle);
  products<float, float, float>(handle, "float", CUDA_R_32F, CUDA_R_32F, CUBLAS_COMPUTE_32F);
  products<__half, __half, float>(handle, "half", CUDA_R_16F, CUDA_R_16F, CUBLAS_COMPUTE_32F);
  products<signed char, int, int>(handle, "int8", CUDA_R_8I, CUDA_R_32I, CUBLAS_COMPUTE_32I);
  int m = 2048, n = 2048;
  float one = 1, none = 0, *a = upload<float>((size_t)m * n), *x = upload<float>(n), *y = upload<float>(m);
  report("sgemv N", m, 1, n, [&] { cublasSgemv(handle, CUBLAS_OP_N, m, n, &one, a, m, x, 1, &none, y, 1); });
  report("sgemv T", n, 1, m, [&] { cublasSgemv(handle, CUBLAS_OP_T, m, n, &one, a, m, x, 1, &none, y, 1); });
  cublasDestroy(handle);
  return 0;
}
