// Fact: an offset iterator of thrust is a place at a distance from another one, which may stand in memory.
// expect: 30 70 50 2
#include <cstdio>
#include <thrust/device_vector.h>
#include <thrust/iterator/offset_iterator.h>
#include <thrust/reduce.h>

int main() {
  thrust::device_vector<int> values{10, 20, 30, 40};
  thrust::offset_iterator<thrust::device_vector<int>::iterator> at(values.begin(), 2);
  int sum = thrust::reduce(at, at + 2);
  thrust::device_vector<ptrdiff_t> distance(1, 1);
  thrust::offset_iterator<thrust::device_vector<int>::iterator, thrust::device_vector<ptrdiff_t>::iterator> known(values.begin(),
                                                                                                                   distance.begin());
  printf("%d %d %d %d\n", (int)*at, sum, thrust::reduce(known, known + 2), (int)((at + 2) - at));
}
