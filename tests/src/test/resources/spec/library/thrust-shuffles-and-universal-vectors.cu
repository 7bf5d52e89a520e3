// Fact: thrust::shuffle permutes by Feistel rounds; the 10000th numbers of taus88, ranlux24 and their bases are the documented ones
// expect:  1 2 4 18 15 0 13 17 12 5 9 10 3 8 14 11 7 6 19 16
// expect: 0 19
// expect: 190
// expect: 0 10
// expect: -1 -4
// expect: 0 -3
// expect: 42
// expect: 3535848941 7937952 9901578 192113843633948
// expect: 2.32974e-06
#include <thrust/device_vector.h>
#include <thrust/host_vector.h>
#include <thrust/shuffle.h>
#include <thrust/random.h>
#include <thrust/sort.h>
#include <thrust/sequence.h>
#include <thrust/async/reduce.h>
#include <thrust/async/sort.h>
#include <thrust/mr/allocator.h>
#include <thrust/system/cuda/memory_resource.h>
#include <thrust/iterator/transform_input_output_iterator.h>
#include <thrust/iterator/tabulate_output_iterator.h>
#include <thrust/device_make_unique.h>
#include <cstdio>
#include <iostream>
struct neg { __host__ __device__ int operator()(int x) const { return -x; } };
struct inc { __host__ __device__ int operator()(int x) const { return x + 1; } };
template <class E> unsigned long long tenk() { E e; e.discard(9999); return e(); }
int main() {
  thrust::device_vector<int> v(20);
  thrust::sequence(v.begin(), v.end());
  thrust::default_random_engine g(1234);
  thrust::shuffle(v.begin(), v.end(), g);
  for (int x : v) std::cout << " " << x;
  std::cout << "\n";
  thrust::device_vector<int> w(20);
  thrust::shuffle_copy(v.begin(), v.end(), w.begin(), g);
  thrust::sort(w.begin(), w.end());
  std::cout << w[0] << " " << w[19] << "\n";
  auto f = thrust::async::reduce(v.begin(), v.end(), 0, thrust::plus<int>());
  std::cout << f.get() << "\n";
  auto e = thrust::async::sort(thrust::device, v.begin(), v.end());
  e.wait();
  using mr = thrust::system::cuda::universal_host_pinned_memory_resource;
  thrust::host_vector<int, thrust::mr::stateless_resource_allocator<int, mr>> h(v);
  printf("%d %d\n", h[0], h[10]);
  auto it = thrust::make_transform_input_output_iterator(v.begin(), neg(), inc());
  thrust::copy(it, it + 5, w.begin());
  std::cout << w[1] << " " << w[4] << "\n";
  thrust::copy(w.begin(), w.begin() + 5, it);
  std::cout << v[1] << " " << v[4] << "\n";
  auto u = thrust::device_make_unique<int>(42);
  std::cout << *u << "\n";
  printf("%llu %llu %llu %llu\n", tenk<thrust::taus88>(), tenk<thrust::ranlux24_base>(), tenk<thrust::ranlux24>(), tenk<thrust::ranlux48_base>());
  thrust::random::ranlux48 r48(7); thrust::uniform_real_distribution<float> u01(0, 1); printf("%g\n", u01(r48));
}
