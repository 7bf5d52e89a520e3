#pragma once
// Transforms of lines: by butterflies where the length is a power of two, as sums of all elements elsewhere.
#include <cuComplex.h>
#include <cuda_runtime.h>
namespace cufft_detail {
struct layout {
  int stride, dist;
  int embed[3]; // rows as they lie in memory; the first is not used
};
struct plan {
  int rank, n[3], batch;
  cufftType type;
  layout in, out;
  cudaStream_t stream;
  long long elements() const { return (long long)batch * n[0] * n[1] * n[2]; }
};

// Where element (batch, i, j, k) of a layout lies.
inline __host__ __device__ long long place(const layout &at, long long batch, long long i, long long j, long long k) {
  return batch * at.dist + ((i * at.embed[1] + j) * at.embed[2] + k) * at.stride;
}
struct position {
  long long batch, i, j, k;
  __host__ __device__ position(const plan &p, long long index) {
    k = index % p.n[2];
    index /= p.n[2];
    j = index % p.n[1];
    index /= p.n[1];
    i = index % p.n[0];
    batch = index / p.n[0];
  }
};
inline __device__ long long own_index() { return (long long)blockIdx.x * blockDim.x + threadIdx.x; }

template <class C> __global__ void load_complex(plan p, const C *from, C *to) {
  long long index = own_index();
  if (index >= p.elements()) return;
  position at(p, index);
  to[index] = from[place(p.in, at.batch, at.i, at.j, at.k)];
}
template <class C, class R> __global__ void load_real(plan p, const R *from, C *to) {
  long long index = own_index();
  if (index >= p.elements()) return;
  position at(p, index);
  C value;
  value.x = from[place(p.in, at.batch, at.i, at.j, at.k)];
  value.y = 0;
  to[index] = value;
}
// The other half of a spectrum of real numbers is the conjugate of what stands at the opposite place.
template <class C> __global__ void load_half(plan p, const C *from, C *to) {
  long long index = own_index();
  if (index >= p.elements()) return;
  position at(p, index);
  bool known = at.k <= p.n[2] / 2;
  long long i = known ? at.i : (p.n[0] - at.i) % p.n[0], j = known ? at.j : (p.n[1] - at.j) % p.n[1], k = known ? at.k : p.n[2] - at.k;
  C value = from[place(p.in, at.batch, i, j, k)];
  if (!known) value.y = -value.y;
  to[index] = value;
}
template <class C> __global__ void store_complex(plan p, const C *from, C *to, int columns) {
  long long index = own_index();
  if (index >= p.elements()) return;
  position at(p, index);
  if (at.k < columns) to[place(p.out, at.batch, at.i, at.j, at.k)] = from[index];
}
template <class C, class R> __global__ void store_real(plan p, const C *from, R *to) {
  long long index = own_index();
  if (index >= p.elements()) return;
  position at(p, index);
  to[place(p.out, at.batch, at.i, at.j, at.k)] = from[index].x;
}

// Element e of line l of the dimension whose elements lie `step` apart.
inline __device__ long long in_line(long long line, int e, int n, long long step) { return (line / step * n + e) * step + line % step; }

template <class C> inline __device__ C turned(C value, double part, int sign) {
  double s, c;
  sincospi(2 * part, &s, &c);
  s *= sign;
  C result;
  result.x = value.x * c - value.y * s;
  result.y = value.x * s + value.y * c;
  return result;
}
template <class C> __global__ void sums(const C *from, C *to, int n, long long step, int sign, long long total) {
  long long index = own_index();
  if (index >= total) return;
  long long line = index / n;
  int e = (int)(index % n);
  double x = 0, y = 0;
  for (int k = 0; k < n; k++) {
    double2 value;
    value.x = from[in_line(line, k, n, step)].x;
    value.y = from[in_line(line, k, n, step)].y;
    double2 term = turned(value, (double)((long long)k * e % n) / n, sign);
    x += term.x;
    y += term.y;
  }
  C sum;
  sum.x = x;
  sum.y = y;
  to[in_line(line, e, n, step)] = sum;
}
template <class C> __global__ void reversed(const C *from, C *to, int n, int bits, long long step, long long total) {
  long long index = own_index();
  if (index >= total) return;
  long long line = index / n;
  int e = (int)(index % n);
  int opposite = bits == 0 ? 0 : (int)(__brev((unsigned)e) >> (32 - bits));
  to[in_line(line, e, n, step)] = from[in_line(line, opposite, n, step)];
}
template <class C> __global__ void butterflies(C *data, int n, int half, long long step, int sign, long long pairs) {
  long long index = own_index();
  if (index >= pairs) return;
  long long line = index / (n / 2);
  int pair = (int)(index % (n / 2));
  int low = pair / half * 2 * half + pair % half;
  C a = data[in_line(line, low, n, step)];
  C b = turned(data[in_line(line, low + half, n, step)], (double)(pair % half) / (2 * half), sign);
  C sum, difference;
  sum.x = a.x + b.x;
  sum.y = a.y + b.y;
  difference.x = a.x - b.x;
  difference.y = a.y - b.y;
  data[in_line(line, low, n, step)] = sum;
  data[in_line(line, low + half, n, step)] = difference;
}

inline dim3 blocks(long long count) { return dim3((unsigned)((count + 255) / 256)); }

// Transforms one dimension of all that lies in `data`; the result is in `other`.
template <class C> void transform(C *data, C *other, int n, long long step, long long total, int sign, cudaStream_t stream) {
  if ((n & (n - 1)) != 0) {
    sums<C><<<blocks(total), 256, 0, stream>>>(data, other, n, step, sign, total);
    return;
  }
  int bits = 0;
  while (1 << bits < n) bits++;
  reversed<C><<<blocks(total), 256, 0, stream>>>(data, other, n, bits, step, total);
  for (int half = 1; half < n; half *= 2) {
    butterflies<C><<<blocks(total / 2), 256, 0, stream>>>(other, n, half, step, sign, total / 2);
  }
}
template <class C> C *transform(const plan &p, C *data, C *other, int sign) {
  long long step = 1;
  for (int dimension = 2; dimension >= 0; dimension--) {
    if (p.n[dimension] > 1) {
      transform<C>(data, other, p.n[dimension], step, p.elements(), sign, p.stream);
      C *kept = data;
      data = other;
      other = kept;
    }
    step *= p.n[dimension];
  }
  return data;
}

enum kind { COMPLEX, REAL_TO_HALF, HALF_TO_REAL };
template <class C, class R> void execute(const plan &p, kind what, const void *from, void *to, int sign) {
  C *work, *other;
  long long total = p.elements();
  cudaMalloc(&work, total * sizeof(C));
  cudaMalloc(&other, total * sizeof(C));
  if (what == COMPLEX) load_complex<C><<<blocks(total), 256, 0, p.stream>>>(p, (const C *)from, work);
  if (what == REAL_TO_HALF) load_real<C, R><<<blocks(total), 256, 0, p.stream>>>(p, (const R *)from, work);
  if (what == HALF_TO_REAL) load_half<C><<<blocks(total), 256, 0, p.stream>>>(p, (const C *)from, work);
  C *result = transform(p, work, other, sign);
  if (what == HALF_TO_REAL) {
    store_real<C, R><<<blocks(total), 256, 0, p.stream>>>(p, result, (R *)to);
  } else {
    store_complex<C><<<blocks(total), 256, 0, p.stream>>>(p, result, (C *)to, what == COMPLEX ? p.n[2] : p.n[2] / 2 + 1);
  }
  cudaFree(work);
  cudaFree(other);
}

inline plan **plans() {
  static plan *all[1024];
  return all;
}
inline bool is_known(int handle) { return handle >= 1 && handle < 1024 && plans()[handle] != nullptr; }

// Rows are as long as the transform says; half a spectrum has n / 2 + 1 columns, and a real array in place of one is padded to it by the user.
inline layout packed(int rank, const int *n, int columns) {
  layout l;
  l.stride = 1;
  l.embed[0] = n[0];
  l.embed[1] = n[1];
  l.embed[2] = columns;
  l.dist = n[0] * n[1] * columns;
  return l;
}
inline void arrange(plan *p, int rank, const int *n, int batch, cufftType type) {
  p->rank = rank;
  for (int i = 0; i < 3; i++) p->n[i] = i < 3 - rank ? 1 : n[i - (3 - rank)];
  p->batch = batch;
  p->type = type;
  bool halfIn = type == CUFFT_C2R || type == CUFFT_Z2D, halfOut = type == CUFFT_R2C || type == CUFFT_D2Z;
  p->in = packed(rank, p->n, halfIn ? p->n[2] / 2 + 1 : p->n[2]);
  p->out = packed(rank, p->n, halfOut ? p->n[2] / 2 + 1 : p->n[2]);
}
inline void embed(layout *l, int rank, const int *embedding, int stride, int dist) {
  for (int i = 0; i < 3; i++) l->embed[i] = i < 3 - rank ? 1 : embedding[i - (3 - rank)];
  l->stride = stride;
  l->dist = dist;
}
} // namespace cufft_detail
