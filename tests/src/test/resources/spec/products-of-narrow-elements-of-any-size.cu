// Fact: products of half, bfloat16 and int8 matrices, of few columns or many, transposed or not, and captured into a graph, have float or int sums
// expect: half: 16 products, 0 wrong
// expect: bfloat16: 16 products, 0 wrong
// expect: int8: 16 products, 0 wrong
// expect: captured: no error, 0 wrong
#include <cstdio>
#include <cublas_v2.h>
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <vector>

static float element(int i) { return (float)((i * 37 + 11) % 17 - 8); }

template <class T> static T *upload(int count, int first) {
  std::vector<T> host(count);
  for (int i = 0; i < count; i++) host[i] = (T)element(i + first);
  T *device;
  cudaMalloc(&device, count * sizeof(T));
  cudaMemcpy(device, host.data(), count * sizeof(T), cudaMemcpyHostToDevice);
  return device;
}

// How many elements of c = op(a) * op(b) are wrong.
template <class C> static int wrong(const C *c, int m, int n, int k, bool turnedA, bool turnedB) {
  std::vector<C> result(m * n);
  cudaMemcpy(result.data(), c, m * n * sizeof(C), cudaMemcpyDeviceToHost);
  int count = 0;
  for (int j = 0; j < n; j++)
    for (int i = 0; i < m; i++) {
      float sum = 0;
      for (int p = 0; p < k; p++) sum += element(turnedA ? i * k + p : p * m + i) * element((turnedB ? p * n + j : j * k + p) + 5);
      count += (float)result[j * m + i] != sum;
    }
  return count;
}

template <class T, class C, class S>
static void products(cublasHandle_t handle, const char *name, cudaDataType type, cudaDataType result, cublasComputeType_t compute) {
  int sizes[4][3] = {{70, 40, 9}, {129, 1, 33}, {20, 3, 40}, {6, 33, 2}}, count = 0, faults = 0;
  S one = 1, none = 0;
  for (auto &size : sizes)
    for (int turned = 0; turned < 4; turned++) {
      int m = size[0], n = size[1], k = size[2];
      bool turnedA = turned & 1, turnedB = turned & 2;
      T *a = upload<T>(m * k, 0), *b = upload<T>(k * n, 5);
      C *c = upload<C>(m * n, 3);
      cublasGemmEx(handle, turnedA ? CUBLAS_OP_T : CUBLAS_OP_N, turnedB ? CUBLAS_OP_T : CUBLAS_OP_N, m, n, k, &one, a, type, turnedA ? k : m, b, type,
                   turnedB ? n : k, &none, c, result, m, compute, CUBLAS_GEMM_DEFAULT);
      count++;
      faults += wrong(c, m, n, k, turnedA, turnedB) != 0;
      cudaFree(a);
      cudaFree(b);
      cudaFree(c);
    }
  printf("%s: %d products, %d wrong\n", name, count, faults);
}

int main() {
  cublasHandle_t handle;
  cublasCreate(&handle);
  products<__half, __half, float>(handle, "half", CUDA_R_16F, CUDA_R_16F, CUBLAS_COMPUTE_32F);
  products<__nv_bfloat16, float, float>(handle, "bfloat16", CUDA_R_16BF, CUDA_R_32F, CUBLAS_COMPUTE_32F);
  products<signed char, int, int>(handle, "int8", CUDA_R_8I, CUDA_R_32I, CUBLAS_COMPUTE_32I);

  int m = 40, n = 36, k = 7;
  float one = 1, none = 0, *a = upload<float>(m * k, 0), *b = upload<float>(k * n, 5), *c = upload<float>(m * n, 0);
  cudaStream_t stream;
  cudaStreamCreate(&stream);
  cublasSetStream(handle, stream);
  cudaGraph_t graph;
  cudaGraphExec_t executable;
  cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal);
  cublasSgemm(handle, CUBLAS_OP_T, CUBLAS_OP_N, m, n, k, &one, a, k, b, k, &none, c, m);
  cudaStreamEndCapture(stream, &graph);
  cudaGraphInstantiate(&executable, graph, 0);
  for (int i = 0; i < 3; i++) cudaGraphLaunch(executable, stream);
  cudaStreamSynchronize(stream);
  printf("captured: %s, %d wrong\n", cudaGetErrorString(cudaGetLastError()), wrong(c, m, n, k, true, false));
  return 0;
}
