// Fact: thrust's containers and algorithms declare thrust::system_error and cuda::std::identity, in every dialect
// expect: 3 7
#include <thrust/device_vector.h>
#include <thrust/sort.h>
#include <cstdio>
int main() {
  try {
    thrust::device_vector<int> v(4, 3);
    thrust::sort(v.begin(), v.end(), cuda::std::less<int>());
    printf("%d %d\n", (int)v[0], cuda::std::identity{}(7));
  } catch (thrust::system_error &e) { printf("%s\n", e.what()); }
}
