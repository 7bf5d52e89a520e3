// Fact: braces name any member of a union, which is all they set; variables may be called like classes of Java
// expect: 3fc00000 -1 3.14159
// expect: 1 2 3 
// expect: 0.5 c0000000
// expect: 4 8 4 0
// expect: 3 5
// expect: 7 2 2.5
#include <cstdio>
#include <cstdint>
typedef union { float f; uint32_t u; unsigned char b[4]; } bits_t;
enum Type {
  Float, Double, Int32, Device, Math
};
static int size(Type t) {
  switch (t) {
    case Float: return sizeof(float);
    case Double: return sizeof(double);
    case Int32: return 4;
    default: return 0;
  }
}
struct Tagged {
  int kind;
  union {
    int i;
    double d;
  };
};
static bits_t whole = {.u = 0x40490fdb};
static bits_t table[] = {{1.0f}, {.u = 0x40000000}, {.b = {0, 0, 0x40, 0x40}}};
static float fromBits(uint32_t x) {
  bits_t b = {.u = x};
  return b.f;
}
static uint32_t toBits(float x) {
  return (bits_t){
    .f = x
  }
  .u;
}
static int largest(int Math, double Float) {
  int Double = (int)(Float * 2);
  return Math > Double ? Math : Double;
}
int main() {
  bits_t pun = {1.5f}, other = {.b = {0, 0, 0x80, 0xbf}};
  printf("%x %g %g\n", pun.u, other.f, whole.f);
  for (const bits_t& t : table) printf("%g ", t.f);
  printf("\n%g %x\n", fromBits(0x3f000000), toBits(-2.0f));
  printf("%d %d %d %d\n", size(Float), size(Double), size(Int32), size(Device));
  printf("%d %d\n", largest(3, 1.0), largest(1, 2.6));
  Tagged t = {1, {7}}, d = {.kind = 2, .d = 2.5};
  printf("%d %d %g\n", t.i, d.kind, d.d);
}
