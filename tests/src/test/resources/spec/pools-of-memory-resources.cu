// Fact: vectors take memory from pools of thrust, and types of the standard library for the device hold values and errors.
// expect: 300 12
// expect: 0 2 1 6 2 10 3 14
#include <cstdio>
#include <cuda/std/concepts>
#include <cuda/std/expected>
#include <thrust/device_vector.h>
#include <thrust/mr/allocator.h>
#include <thrust/mr/disjoint_pool.h>
#include <thrust/mr/pool.h>
#include <thrust/reduce.h>
#include <thrust/system/cuda/memory_resource.h>

template <cuda::std::integral T> __device__ T twice(T x) { return 2 * x; }
// Half of an even number, or what an odd one is the half of.
__device__ cuda::std::expected<int, int> half(int x) {
  if (x % 2 != 0) return cuda::std::unexpected<int>(twice(x));
  return x / 2;
}
__global__ void halves(int *out) {
  auto result = half(threadIdx.x);
  out[threadIdx.x] = result ? *result : result.error();
}

int main() {
  thrust::device_memory_resource memory;
  typedef thrust::mr::unsynchronized_pool_resource<thrust::device_memory_resource> pool_type;
  pool_type pool(&memory);
  thrust::device_vector<int, thrust::mr::allocator<int, pool_type>> numbers(100, 3, thrust::mr::allocator<int, pool_type>(&pool));
  thrust::mr::new_delete_resource books;
  thrust::mr::disjoint_unsynchronized_pool_resource<thrust::device_memory_resource, thrust::mr::new_delete_resource> other(&memory, &books);
  auto piece = other.allocate(12);
  int size = 12;
  other.deallocate(piece, 12);
  printf("%d %d\n", thrust::reduce(numbers.begin(), numbers.end()), size);
  thrust::device_vector<int> results(8);
  halves<<<1, 8>>>(thrust::raw_pointer_cast(results.data()));
  for (int k = 0; k < 8; k++) printf(k < 7 ? "%d " : "%d\n", (int)results[k]);
  return 0;
}
