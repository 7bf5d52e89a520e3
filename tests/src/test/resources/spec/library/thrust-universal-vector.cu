// Fact: the host touches elements of a universal vector directly, algorithms on it run on the device
// expect:  1 2 3 4 5 6 7 8
// expect: 311 9 1 7
// expect: 4
// expect: 109
// expect: 16 1
// expect: 4 7
// expect: 1
#include <thrust/universal_vector.h>
#include <thrust/sort.h>
#include <thrust/reduce.h>
#include <thrust/transform.h>
#include <thrust/execution_policy.h>
#include <thrust/iterator/zip_iterator.h>
#include <cstdio>
#include <iostream>
struct sq { __host__ __device__ int operator()(int x) const { return x * x; } };
__global__ void inc(int *p, int n) { int i = threadIdx.x; if (i < n) p[i]++; }
int main() {
  thrust::universal_vector<int> v(8);
  for (int i = 0; i < 8; i++) v[i] = (i * 5) % 8;
  thrust::sort(v.begin(), v.end());
  inc<<<1, 32>>>(thrust::raw_pointer_cast(v.data()), v.size());
  cudaDeviceSynchronize();
  for (auto x : v) printf(" %d", x);
  printf("\n");
  thrust::transform(thrust::device, v.begin(), v.end(), v.begin(), sq());
  cudaDeviceSynchronize();
  v[2] += 100;
  v.push_back(7);
  int s = thrust::reduce(v.begin(), v.end());
  printf("%d %zu %d %d\n", s, v.size(), v.front(), v.back());
  thrust::universal_vector<double> d{1.5, 2.5};
  std::cout << d[0] + d[1] << "\n";
  thrust::host_vector<int> h = v;
  printf("%d\n", h[2]);
  thrust::device_vector<int> dv(v.begin(), v.end());
  std::cout << dv[3] << " " << dv.front() << "\n";
  const thrust::device_vector<int> &c = dv;
  int q = c[1]; std::cout << q << " " << c.back() << std::endl;
  int *raw = v.data().get(); printf("%d\n", *raw);
}
