// Fact: a function does not hide a template of its name that a directive brings in
// expect: 3 4 5
// expect: 4 2.25
// expect: 1 1
#include <algorithm>
#include <cstdio>
using namespace std;
namespace mine {
int half(int x) { return x / 2; }
template <class T> T half(T x, int times) { return times == 0 ? x : half<T>(x / 2, times - 1); }
}
int half(double x) { return (int)(x / 2); }
using namespace mine;
int main() {
  int a = 3;
  long b = 4;
  unsigned c = 5;
  int n = 7, count = 2;
  printf("%d %ld %u\n", min<int>(a, b), max<long>(a, b), min<unsigned>(c, n));
  printf("%d %g\n", half(9.0), half<double>(9, 2));
  bool less = count < n, more = n > (count);
  printf("%d %d\n", less, more);
}
