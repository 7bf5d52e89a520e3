// Fact: thrust works on device memory, in order of its iterators and by key.
// expect: 30 9 3 2 10 5
#include <cstdio>
#include <thrust/device_vector.h>
#include <thrust/reduce.h>
#include <thrust/scan.h>
#include <thrust/sequence.h>
#include <thrust/sort.h>
#include <thrust/transform.h>

int main() {
  using namespace thrust::placeholders;
  thrust::device_vector<int> v(5), keys(5);
  thrust::sequence(v.begin(), v.end());
  thrust::transform(v.begin(), v.end(), keys.begin(), 7 - _1);
  int sum = thrust::reduce(v.begin(), v.end(), 20);
  thrust::sort_by_key(keys.begin(), keys.end(), v.begin());
  int first = keys[0];
  thrust::inclusive_scan(v.begin(), v.end(), v.begin());
  printf("%d %d %d %d %d %d\n", sum, (int)v[2], first, (int)(keys[4] - 5), (int)v[4], (int)v.size());
  return 0;
}
