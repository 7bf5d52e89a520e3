// Fact: named constants keep their values where they are widened, unsigned ones that are negative numbers in Java too ([conv.integral]).
// expect: big
// expect: 10000000000 7000000000 50000000000 28000000000 7000100000 8100000000 400 12000000000 1 104857600000 1e+10 7e+09 10000000000 1000000000000000
// expect: 10000000000 2100000000000
#include <cstdio>
#include <cstddef>
#define NX 100000
#define NY 70000
const int A = 100000, B = 100000;
constexpr short S = 300;
enum E : unsigned char {
  Big = 200, Small = 3
};
constexpr unsigned U = 4000000000u;
int main() {
  int i = 5;
  long x = (long)A * B;
  size_t y = (size_t)NX * NY;
  long z = A * (long)B * i;
  size_t w = sizeof(float) * NX * NY;
  long v = (long)NX * NY + (long)A;
  long q = 1L * S * S * S * S;
  int e = Big * 2;
  long u = (long)U * 2 + U;
  bool c = (long)A * B > (long)NX * NY;
  long s = (long)A << 20;
  switch (E(i + 195)) {
    case Big: printf("big\n");
    break;
    default: printf("other\n");
  }
  double d = (double)A * B;
  float f = (float)NX * NY;
  long t = i > 3 ? (long)A * B : (long)NX * NY;
  unsigned long long ull = (unsigned long long)A * A * A;
  printf("%ld %zu %ld %zu %ld %ld %d %ld %d %ld %g %g %ld %llu\n", x, y, z, w, v, q, e, u, c, s, d, f, t, ull);
  printf("%ld %ld\n", (long)A * B, (long)S * NX * NY);
}
