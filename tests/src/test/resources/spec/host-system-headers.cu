// Fact: what programs take from the system's headers: threads that run when created, anonymous memory, bits, atomics of GCC.
// expect: 42 5 4 0 Linux 3 7 10
#include <cstdio>
#include <nvtx3/nvToolsExt.h>
#include <pthread.h>
#include <strings.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <sys/utsname.h>

static void *work(void *argument) {
  *(int *)argument = 42;
  return argument;
}

__global__ void fact(unsigned *p) { *p = umin(*p, 3u) + umax(*p, 4u); }

int main() {
  int value = 0, counter = 5;
  void *result;
  pthread_t thread;
  pthread_create(&thread, NULL, work, &value);
  pthread_join(thread, &result);
  printf("%d", *(int *)result);
  printf(" %d", __sync_fetch_and_add(&counter, 5));
  int *memory = (int *)mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
  printf(" %d %d", ffs(8), memory[7]);
  munmap(memory, 4096);
  struct utsname name;
  uname(&name);
  nvtxRangePushA("range");
  unsigned *p;
  cudaMallocManaged(&p, sizeof(unsigned));
  *p = 3;
  fact<<<1, 1>>>(p);
  cudaDeviceSynchronize();
  printf(" %s %d %u %d\n", name.sysname, 3, *p, counter);
  nvtxRangePop();
  return 0;
}
