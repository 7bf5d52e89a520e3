// Fact: a class with pure virtual functions is constructed as part of a class that overrides them outside its body.
// expect: 3.0 4
#include <cstdio>

class Watch {
 public:
  Watch() {}
  virtual ~Watch() {}
  virtual void start() = 0;
  virtual float time() = 0;
};

class CountingWatch : public Watch {
 public:
  CountingWatch() : starts(0) {}
  inline void start();
  inline float time();
  int starts;
};

inline void CountingWatch::start() { starts += 3; }
inline float CountingWatch::time() { return (float)starts; }

__global__ void fact(int *p) { *p = 4; }

int main() {
  Watch *watch = new CountingWatch();
  watch->start();
  int *p;
  cudaMallocManaged(&p, sizeof(int));
  fact<<<1, 1>>>(p);
  cudaDeviceSynchronize();
  printf("%.1f %d\n", watch->time(), *p);
  cudaFree(p);
  delete watch;
  return 0;
}
