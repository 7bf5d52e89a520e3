// Fact: structs in local variables keep their bytes, whatever their layout: packed, narrow and wide members, pointers into them, copies of them.
// expect: 7 -2 123456789 3.5 1 300 -9
// expect: bytes 7 254 255 21 205 91 7
// expect: 7 -2 123456789 3.5 1 300 -9
// expect: through pointers 5 77 -4
// expect: sum 60 and copy 10 20 30
// expect: whole 1 2 3 4 5
#include <cstdio>
#include <cstring>

#pragma pack(push, 1)
struct Packed {
  unsigned char a;
  short b;
  int c;
  double d;
  bool e;
  unsigned short f;
  long long g;
  char pad[2];
};
#pragma pack(pop)

struct Mixed {
  short *link;
  short value;
  char flag;
  int count;
};

struct Vector {
  int x, y, z;
  __host__ __device__ Vector operator+(Vector o) const { return {x + o.x, y + o.y, z + o.z}; }
  __host__ __device__ int sum() const { return x + y + z; }
};

struct Five {
  int v[5];
};

static void fill(Packed &p) {
  p.a = 7;
  p.b = -2;
  p.c = 123456789;
  p.d = 3.5;
  p.e = true;
  p.f = 300;
  p.g = -9;
}

static void show(const Packed &p) {
  printf("%d %d %d %.1f %d %d %lld\n", p.a, p.b, p.c, p.d, p.e, p.f, p.g);
}

__global__ void work(Five given, Five *out) {
  Mixed m;
  m.value = 5;
  m.flag = 1;
  m.count = 76;
  m.link = &m.value;
  int *counter = &m.count;
  *counter += m.flag;
  short before = *m.link;
  *m.link = -4;
  printf("through pointers %d %d %d\n", before, m.count, m.value);
  Vector u{1, 2, 3}, w{9, 18, 27};
  Vector total = u + w;
  Vector copy = total;
  total.x = 0;
  printf("sum %d and copy %d %d %d\n", copy.sum(), copy.x, copy.y, copy.z);
  for (int &x : given.v) x++;
  *out = given;
}

int main() {
  Packed p;
  memset(&p, 0, sizeof p);
  fill(p);
  show(p);
  const unsigned char *bytes = (const unsigned char *)&p;
  printf("bytes");
  for (int i = 0; i < 7; i++) printf(" %d", bytes[i]);
  printf("\n");
  Packed q = p;
  p.g = 0;
  show(q);
  Five five{{0, 1, 2, 3, 4}}, back;
  Five *device;
  cudaMalloc(&device, sizeof(Five));
  work<<<1, 1>>>(five, device);
  cudaDeviceSynchronize();
  cudaMemcpy(&back, device, sizeof back, cudaMemcpyDeviceToHost);
  printf("whole");
  for (int x : back.v) printf(" %d", x);
  printf("\n");
  cudaFree(device);
  return 0;
}
