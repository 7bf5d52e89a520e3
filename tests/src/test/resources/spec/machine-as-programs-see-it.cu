// Fact: programs see one processor, pages of 4096 bytes and a host by name; partition.h brings sort along, as CUDA's copy does.
// expect: processors 1 page 4096 4096 host localhost unknown -1 sorted 1 9
#include <cstdio>
#include <thrust/device_vector.h>
#include <thrust/partition.h>
#include <unistd.h>
int main() {
  char host[64];
  gethostname(host, sizeof(host));
  thrust::device_vector<int> values(3);
  values[0] = 9, values[1] = 1, values[2] = 5;
  thrust::sort(values.begin(), values.end());
  int first = values[0], last = values[2];
  printf("processors %ld page %ld %d host %s unknown %ld sorted %d %d\n", sysconf(_SC_NPROCESSORS_ONLN), sysconf(_SC_PAGESIZE), getpagesize(), host, sysconf(9999),
         first, last);
}
