// Fact: atomic variables of libcu++ and references to plain ones count what all threads do, and its standard library is the usual one.
// expect: 64 2016 63 0 64.5 7 1
// expect: turns 10 held 3 flag 1
// expect: 3 4.5 | 5 2 | 6
#include <cstdio>
#include <cuda/atomic>
#include <cuda/latch>
#include <cuda/semaphore>
#include <cuda/std/array>
#include <cuda/std/functional>
#include <cuda/std/tuple>
#include <cuda/std/type_traits>
#include <cuda/std/limits>
#include <new>
struct Totals {
  cuda::atomic<int, cuda::thread_scope_device> count;
  cuda::atomic<unsigned long long> sum;
};
__global__ void tally(Totals *totals, int *most, int *least, float *real, int *held, unsigned *bits) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  totals->count.fetch_add(1, cuda::memory_order_relaxed);
  totals->sum += (unsigned long long)i;
  cuda::atomic_ref<int, cuda::thread_scope_device>(*most).fetch_max(i);
  cuda::atomic_ref<int> low(*least);
  low.fetch_min(i, cuda::std::memory_order_relaxed);
  cuda::atomic_ref<float, cuda::thread_scope_device>(*real).fetch_add(0.5f);
  cuda::atomic_ref<unsigned>(*bits).fetch_or(1u << (i % 3));
  int expected = -1;
  if (cuda::atomic_ref<int>(*held).compare_exchange_strong(expected, 1)) totals->sum.fetch_sub(0);
}
__global__ void takeTurns(cuda::binary_semaphore<cuda::thread_scope_device> *turn, int *turns, cuda::atomic<int> *flag) {
  turn->acquire();
  *turns = *turns + 1;
  turn->release();
  flag->store(1, cuda::memory_order_release);
}
template <class T> __device__ T largest() { return cuda::std::numeric_limits<T>::max(); }
__global__ void standard(float *out) {
  cuda::std::array<int, 3> values{1, 2, 3};
  cuda::std::tuple<int, float> pair(3, 4.5f);
  out[0] = cuda::std::get<0>(pair);
  out[1] = cuda::std::get<1>(pair);
  out[2] = cuda::std::plus<int>()(values[1], values[2]);
  out[3] = cuda::std::is_same<cuda::std::remove_const_t<const int>, int>::value + (largest<short>() == 32767);
  int sum = 0;
  for (int value : values) sum += value;
  out[4] = sum;
}
int main() {
  Totals *totals;
  int *n;
  float *real;
  cudaMallocManaged(&totals, sizeof(Totals));
  cudaMallocManaged(&n, 6 * sizeof(int));
  cudaMallocManaged(&real, 8 * sizeof(float));
  new (totals) Totals{0, 0};
  n[0] = 0; n[1] = 1000; n[2] = -1; n[3] = 0; n[4] = 0;
  real[0] = 32.5f;
  tally<<<2, 32>>>(totals, &n[0], &n[1], real, &n[2], (unsigned *)&n[3]);
  cudaDeviceSynchronize();
  printf("%d %llu %d %d %g %d %d\n", totals->count.load(), (unsigned long long)totals->sum, n[0], n[1], real[0], n[3], n[2]);
  cuda::binary_semaphore<cuda::thread_scope_device> *turn;
  cuda::atomic<int> *flag;
  cudaMallocManaged(&turn, sizeof(*turn));
  cudaMallocManaged(&flag, sizeof(*flag));
  new (turn) cuda::binary_semaphore<cuda::thread_scope_device>(1);
  new (flag) cuda::atomic<int>(0);
  takeTurns<<<10, 1>>>(turn, &n[4], flag);
  cudaDeviceSynchronize();
  cuda::atomic<int> held(2);
  ++held;
  printf("turns %d held %d flag %d\n", n[4], (int)held, flag->load());
  standard<<<1, 1>>>(real);
  cudaDeviceSynchronize();
  printf("%g %g | %g %g | %g\n", real[0], real[1], real[2], real[3], real[4]);
}
