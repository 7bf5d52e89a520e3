// Fact: new and delete use the allocation functions of the class, of its base, or else of the program.
// expect: new 8
// expect: 7 on the device
// expect: delete
// expect: pool 16: 3 4
// expect: array 12
// expect: array delete
#include <cstdio>
#include <cstdlib>

struct Managed {
  static void *operator new(size_t bytes) {
    printf("new %lu\n", (unsigned long)bytes);
    void *p;
    cudaMallocManaged(&p, bytes);
    return p;
  }
  static void operator delete(void *p) {
    printf("delete\n");
    cudaDeviceSynchronize();
    cudaFree(p);
  }
};

struct Value : Managed {
  int v;
  int w;
  Value(int v) : v(v), w(0) {}
  ~Value() { w = 0; }
};

__global__ void grow(Value *value) { value->v += 2; }

struct Pool {
  char bytes[64];
  size_t used;
  void *take(size_t count) {
    void *p = bytes + used;
    used += count;
    return p;
  }
};

struct Node {
  long a, b;
  void *operator new(size_t bytes, Pool *pool) {
    printf("pool %d: ", (int)bytes);
    return pool->take(bytes);
  }
  Node(long a, long b) : a(a), b(b) {}
};

void *operator new[](size_t bytes) {
  printf("array %d\n", (int)bytes);
  return malloc(bytes);
}
void operator delete[](void *p) noexcept {
  printf("array delete\n");
  free(p);
}

int main() {
  Value *value = new Value(5);
  grow<<<1, 1>>>(value);
  cudaDeviceSynchronize();
  printf("%d on the device\n", value->v);
  delete value;
  Pool pool;
  pool.used = 0;
  Node *first = new (&pool) Node(1, 2);
  first = (Node *)pool.bytes;
  first->a = 3;
  first->b = 4;
  printf("%ld %ld\n", first->a, first->b);
  int *numbers = new int[3];
  delete[] numbers;
  return 0;
}
