// Fact: a comparison of thrust::sort is given two elements of one type, also where the range is zipped; thrust/sort.h brings its relatives.
// expect: 9:1 7:0 7:3 2:2
// expect: largest 9 at 1, sum 25
// expect: 7 0 1 2 3
#include <cstdio>
#include <iosfwd>
#include <numbers>
#include <sys/param.h>
#include <thrust/device_vector.h>
#include <thrust/host_vector.h>
#include <thrust/iterator/zip_iterator.h>
#include <thrust/sort.h>

struct Better {
  template <class Tuple> __host__ __device__ bool operator()(const Tuple &a, const Tuple &b) const {
    return thrust::get<0>(a) > thrust::get<0>(b) || (thrust::get<0>(a) == thrust::get<0>(b) && thrust::get<1>(a) < thrust::get<1>(b));
  }
};

struct Greater {
  __host__ __device__ bool operator()(int &a, int &b) const { return a > b; }
};

int main() {
  int keys[] = {7, 9, 2, 7};
  thrust::device_vector<int> value(keys, keys + 4), place(4);
  thrust::sequence(place.begin(), place.end());
  auto largest = thrust::max_element(value.begin(), value.end());
  int at = largest - value.begin(), top = *largest;
  auto zipped = thrust::make_zip_iterator(thrust::make_tuple(value.begin(), place.begin()));
  thrust::sort(zipped, zipped + 4, Better());
  for (int i = 0; i < 4; i++) printf("%d:%d%c", (int)value[i], (int)place[i], i < 3 ? ' ' : '\n');
  printf("largest %d at %d, sum %d\n", top, at, thrust::reduce(value.begin(), value.end()));
  thrust::host_vector<int> many(40);
  for (int i = 0; i < 40; i++) many[i] = i * 17 % 40;
  thrust::device_vector<int> sorted = many;
  thrust::sort(sorted.begin(), sorted.end(), Greater());
  thrust::reverse(sorted.begin(), sorted.end());
  printf("%d", MAX(MIN(7, 9), (int)(2 * std::numbers::pi)));
  for (int i = 0; i < 4; i++) printf(" %d", (int)sorted[i]);
  printf("\n");
}
