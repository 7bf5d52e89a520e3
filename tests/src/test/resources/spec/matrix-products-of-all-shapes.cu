// Fact: products of matrices of any shape, transposed or not, in batches, and of a matrix and a vector are what their definitions say
// expect: 128 products, 0 wrong
// expect: 8 batches, 0 wrong
// expect: 16 vectors, 0 wrong
#include <cstdio>
#include <cublas_v2.h>
#include <vector>

struct Shape {
  int m, n, k;
};

static float element(int i) { return (float)((i * 37 + 11) % 17 - 8); }

template <class T> static T *upload(const std::vector<T> &host) {
  T *device;
  cudaMalloc(&device, host.size() * sizeof(T));
  cudaMemcpy(device, host.data(), host.size() * sizeof(T), cudaMemcpyHostToDevice);
  return device;
}

int main() {
  cublasHandle_t handle;
  cublasCreate(&handle);
  Shape shapes[] = {{1, 1, 1}, {5, 7, 3}, {33, 6, 9}, {16, 4, 0}, {40, 1, 21}, {3, 18, 2}, {130, 34, 5}, {131, 1, 6}};
  int products = 0, wrong = 0, batches = 0, wrongBatches = 0, vectors = 0, wrongVectors = 0;
  for (Shape shape : shapes)
    for (int turned = 0; turned < 4; turned++)
      for (int beta = 0; beta < 4; beta++) {
        int m = shape.m, n = shape.n, k = shape.k, lda = (turned & 1 ? k : m) + 2, ldb = (turned & 2 ? n : k) + 1, ldc = m + beta;
        std::vector<float> a(lda * (turned & 1 ? m : k) + 1), b(ldb * (turned & 2 ? k : n) + 1), c(ldc * n);
        for (size_t i = 0; i < a.size(); i++) a[i] = element(i);
        for (size_t i = 0; i < b.size(); i++) b[i] = element(i + 5);
        for (size_t i = 0; i < c.size(); i++) c[i] = element(i + 9);
        float *da = upload(a), *db = upload(b), *dc = upload(c), two = 2, factor = (float)beta;
        cublasSgemm(handle, turned & 1 ? CUBLAS_OP_T : CUBLAS_OP_N, turned & 2 ? CUBLAS_OP_T : CUBLAS_OP_N, m, n, k, &two, da, lda, db, ldb, &factor, dc, ldc);
        std::vector<float> result(c.size());
        cudaMemcpy(result.data(), dc, c.size() * 4, cudaMemcpyDeviceToHost);
        bool good = true;
        for (int j = 0; j < n; j++)
          for (int i = 0; i < ldc; i++) {
            float sum = 0;
            for (int p = 0; p < k && i < m; p++) sum += (turned & 1 ? a[i * lda + p] : a[p * lda + i]) * (turned & 2 ? b[p * ldb + j] : b[j * ldb + p]);
            good &= result[j * ldc + i] == (i < m ? 2 * sum + factor * c[j * ldc + i] : c[j * ldc + i]);
          }
        products++;
        wrong += !good;
        cudaFree(da);
        cudaFree(db);
        cudaFree(dc);
      }
  for (int turned = 0; turned < 4; turned++)
    for (int count = 1; count < 3; count++) {
      int size = 6;
      std::vector<signed char> a(count * size * size), b(count * size * size);
      std::vector<int> c(count * size * size);
      for (size_t i = 0; i < a.size(); i++) a[i] = element(i), b[i] = element(i + 3), c[i] = i;
      signed char *da = upload(a), *db = upload(b);
      int *dc = upload(c), one = 1;
      cublasGemmStridedBatchedEx(handle, turned & 1 ? CUBLAS_OP_T : CUBLAS_OP_N, turned & 2 ? CUBLAS_OP_T : CUBLAS_OP_N, size, size, size, &one, da, CUDA_R_8I, size, size * size, db, CUDA_R_8I,
                                 size, size * size, &one, dc, CUDA_R_32I, size, size * size, count, CUBLAS_COMPUTE_32I, CUBLAS_GEMM_DEFAULT);
      std::vector<int> result(c.size());
      cudaMemcpy(result.data(), dc, c.size() * 4, cudaMemcpyDeviceToHost);
      bool good = true;
      for (int z = 0; z < count; z++)
        for (int j = 0; j < size; j++)
          for (int i = 0; i < size; i++) {
            const signed char *x = a.data() + z * size * size, *y = b.data() + z * size * size;
            int sum = c[(z * size + j) * size + i];
            for (int p = 0; p < size; p++) sum += (turned & 1 ? x[i * size + p] : x[p * size + i]) * (turned & 2 ? y[p * size + j] : y[j * size + p]);
            good &= result[(z * size + j) * size + i] == sum;
          }
      batches++;
      wrongBatches += !good;
    }
  for (int turned = 0; turned < 2; turned++)
    for (int gaps = 0; gaps < 4; gaps++)
      for (int beta = 0; beta < 2; beta++) {
        int m = 21, n = 10, rows = turned ? n : m, columns = turned ? m : n, incx = 1 + (gaps & 1), incy = 1 + gaps / 2;
        std::vector<float> a(m * n), x(columns * incx), y(rows * incy);
        for (size_t i = 0; i < a.size(); i++) a[i] = element(i);
        for (size_t i = 0; i < x.size(); i++) x[i] = element(i + 1);
        for (size_t i = 0; i < y.size(); i++) y[i] = element(i + 2);
        float *da = upload(a), *dx = upload(x), *dy = upload(y), three = 3, factor = (float)beta;
        cublasSgemv(handle, turned ? CUBLAS_OP_T : CUBLAS_OP_N, m, n, &three, da, m, dx, incx, &factor, dy, incy);
        std::vector<float> result(y.size());
        cudaMemcpy(result.data(), dy, y.size() * 4, cudaMemcpyDeviceToHost);
        bool good = true;
        for (int i = 0; i < rows; i++) {
          float sum = 0;
          for (int j = 0; j < columns; j++) sum += (turned ? a[i * m + j] : a[j * m + i]) * x[j * incx];
          good &= result[i * incy] == 3 * sum + factor * y[i * incy];
        }
        vectors++;
        wrongVectors += !good;
      }
  printf("%d products, %d wrong\n%d batches, %d wrong\n%d vectors, %d wrong\n", products, wrong, batches, wrongBatches, vectors, wrongVectors);
  return 0;
}
