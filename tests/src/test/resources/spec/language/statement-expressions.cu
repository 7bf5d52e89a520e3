// Fact: a block within parentheses is an expression, and what a branch of ?: or && needs happens there alone.
// expect: 7 8
// expect: 0 made 1
// expect: 5 made 2
// expect: squares 30
// expect: and 0 calls 0, or 1 calls 0, and 1 calls 1
// expect: device 9 16
#include <cstdio>
#include <cstdlib>

#define MAX(a, b)        \
  ({                     \
    __typeof__(a) x = a; \
    __typeof__(b) y = b; \
    x > y ? x : y;       \
  })

static int made = 0;

struct Box {
  int value;
  Box(int v) : value(v) { made++; }
};

#define SQUARE(v)  \
  ({               \
    int copy = v;  \
    copy * copy;   \
  })

static int calls = 0;

__global__ void fact(int *out) { out[threadIdx.x] = SQUARE(threadIdx.x + 3); }

int main() {
  int i = 6;
  int larger = MAX(i++, 3) + 1;
  printf("%d %d\n", i, larger + 1);
  for (int k = 0; k < 2; k++) {
    Box *kept = new Box(k * 5);
    Box *box = k ? new Box(5) : nullptr;
    printf("%d made %d\n", box ? box->value : 0, box ? made - 1 : made);
    delete kept;
    delete box;
  }
  int sum = 0;
  for (int k = 1; k < 5; k++) {
    sum += ({
      int total = 0;
      for (int m = 0; m < k; m++) total += k;
      total;
    });
  }
  printf("squares %d\n", sum);
  int no = i < 0 && ({ calls++; true; });
  int before = calls;
  int yes = i > 0 || ({ calls++; true; });
  int after = calls;
  int both = i > 0 && ({ calls++; true; });
  printf("and %d calls %d, or %d calls %d, and %d calls %d\n", no, before, yes, after, both, calls);
  int *device;
  int host[2];
  cudaMalloc(&device, sizeof(host));
  fact<<<1, 2>>>(device);
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  printf("device %d %d\n", host[0], host[1]);
  return 0;
}
