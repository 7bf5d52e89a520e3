#pragma once
// Matrices that a warp holds together. CUDA leaves open which thread holds which elements; here, those of a row lie side by side:
// a thread holds a part of a row of A and of the accumulator, and a part of a column of B.
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <port/warp_matrix.h>
namespace nvcuda {
namespace wmma {
struct row_major {};
struct col_major {};
struct matrix_a {};
struct matrix_b {};
struct accumulator {};
enum layout_t { mem_row_major, mem_col_major };
namespace precision {
struct tf32 {};
} // namespace precision

// Rounds to the 10 bits of mantissa of tf32, ties away from zero (PTX ISA, cvt.rna.tf32.f32).
inline __device__ float __float_to_tf32(float value) {
  unsigned bits = __float_as_uint(value);
  bool finite = (bits & 0x7f800000u) != 0x7f800000u;
  return finite ? __uint_as_float((bits + 0x1000u) & 0xffffe000u) : value;
}

namespace detail {
template <class T> struct storage { typedef T type; };
template <> struct storage<precision::tf32> { typedef float type; };
} // namespace detail

template <class Use, int M, int N, int K, class T, class Layout = void> class fragment;
template <int M, int N, int K, class T, class Layout>
class fragment<matrix_a, M, N, K, T, Layout> : public detail::lines<M, K, typename detail::storage<T>::type> {};
template <int M, int N, int K, class T, class Layout>
class fragment<matrix_b, M, N, K, T, Layout> : public detail::lines<N, K, typename detail::storage<T>::type> {};
template <int M, int N, int K, class T> class fragment<accumulator, M, N, K, T, void> : public detail::lines<M, N, T> {};

template <class Use, int M, int N, int K, class T, class Layout, class V>
inline __device__ void fill_fragment(fragment<Use, M, N, K, T, Layout> &f, const V &value) {
  for (int i = 0; i < f.num_elements; i++) f.x[i] = value;
}
template <int M, int N, int K, class T, class S>
inline __device__ void load_matrix_sync(fragment<matrix_a, M, N, K, T, row_major> &f, const S *p, unsigned ld) { f.load(p, ld, 1); }
template <int M, int N, int K, class T, class S>
inline __device__ void load_matrix_sync(fragment<matrix_a, M, N, K, T, col_major> &f, const S *p, unsigned ld) { f.load(p, 1, ld); }
template <int M, int N, int K, class T, class S>
inline __device__ void load_matrix_sync(fragment<matrix_b, M, N, K, T, row_major> &f, const S *p, unsigned ld) { f.load(p, 1, ld); }
template <int M, int N, int K, class T, class S>
inline __device__ void load_matrix_sync(fragment<matrix_b, M, N, K, T, col_major> &f, const S *p, unsigned ld) { f.load(p, ld, 1); }
template <int M, int N, int K, class T, class S>
inline __device__ void load_matrix_sync(fragment<accumulator, M, N, K, T> &f, const S *p, unsigned ld, layout_t layout) {
  f.load(p, layout == mem_row_major ? ld : 1, layout == mem_row_major ? 1 : ld);
}
template <int M, int N, int K, class T, class S>
inline __device__ void store_matrix_sync(S *p, const fragment<accumulator, M, N, K, T> &f, unsigned ld, layout_t layout) {
  f.store(p, layout == mem_row_major ? ld : 1, layout == mem_row_major ? 1 : ld);
}

// The products of a row and a column are added in order; the order of tensor cores is not documented.
template <int M, int N, int K, class A, class LA, class LB, class C, class D>
inline __device__ void mma_sync(fragment<accumulator, M, N, K, D> &d, const fragment<matrix_a, M, N, K, A, LA> &a,
                                const fragment<matrix_b, M, N, K, A, LB> &b, const fragment<accumulator, M, N, K, C> &c, bool = false) {
  typedef typename detail::sum<C>::type sum_type;
  sum_type sums[detail::lines<M, N, D>::num_elements];
  for (int i = 0; i < d.num_elements; i++) sums[i] = (sum_type)c.x[i];
  for (int k = 0; k < K; k++) {
    sum_type left = (sum_type)a.of_line(d.line(), k);
    for (int i = 0; i < d.num_elements; i++) sums[i] += left * (sum_type)b.of_line(d.first() + i, k);
  }
  for (int i = 0; i < d.num_elements; i++) d.x[i] = (D)sums[i];
}
} // namespace wmma
} // namespace nvcuda
