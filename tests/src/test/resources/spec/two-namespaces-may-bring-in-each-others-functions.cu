// Fact: two namespaces may bring in each other's functions by using declarations
// expect: 3 7 10
#include <cstdio>
namespace a {
double twice(double x) { return x * 2; }
int twice(int x) { return x * 2 + 1; }
} // namespace a
using a::twice;
namespace a {
using ::twice;
}
long twice(long x) { return x * 2 + 2; }
int main() { printf("%g %d %ld\n", twice(1.5), a::twice(3), twice(4L)); }
