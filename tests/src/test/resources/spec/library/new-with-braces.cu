// Fact: new with braces gives the first elements their values and the others zero
// expect: 1 2 3 0 0 5
// expect: P1 P2 P7 3 7
// expect: ~7 ~2 ~1 
// expect: 2 0
// expect: 0
// expect: 0.5 0
// expect: ab
#include <cstdio>
struct P {
  int a;
  int b;
  P(int x = 7, int y = 8) : a(x), b(y) {
    printf("P%d ", a);
  }
  ~P() {
    printf("~%d ", a);
  }
};
struct Q {
  int a, b;
};
int main() {
  int* a = new int[5]{1, 2, 3};
  for (int i = 0; i < 5; i++) printf("%d ", a[i]);
  delete[] a;
  int* b = new int[]{4, 5};
  printf("%d\n", b[1]);
  delete[] b;
  P* p = new P[3]{P(1), {2, 3}};
  printf("%d %d\n", p[1].b, p[2].a);
  delete[] p;
  Q* q = new Q[2]{{1, 2}, {3}};
  printf("\n%d %d\n", q[0].b, q[1].b);
  delete[] q;
  int* z = new int[3]();
  printf("%d\n", z[2]);
  int n = 4;
  double* d = new double[n]{0.5};
  printf("%g %g\n", d[0], d[3]);
  char* s = new char[6]{'a', 'b'};
  printf("%s\n", s);
}
