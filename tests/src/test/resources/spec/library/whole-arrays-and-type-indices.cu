// Fact: valarrays compute as a whole, slices and masks of them stand for their elements; type_index is a key
// expect: 3,4,5,6
// expect: 1.5,3.5,5.5,7.5
// expect: 1,1.41421,1.73205,2
// expect: 1,4,9,16
// expect: 2,3,4,1
// expect: 0,1,2,3
// expect: 9,12,15,18
// expect: 54 9 18
// expect: 1,5,9
// expect: 9,9,9,9,9,12,15,18,8,9,10,11
// expect: 12,15,18,11
// expect: 0,0,0,0,0,12,15,18,0,0,10,11
// expect: 9.5,12.5,15.5,18.5
// expect: -9,-12,-15,-18
// expect: 108
// expect: 18,15,12,9
// expect: intdouble20
// expect: 15
#include <valarray>
#include <typeindex>
#include <typeinfo>
#include <unordered_map>
#include <string>
#include <numeric>
#include <algorithm>
#include <iostream>
#include <cstdio>
#include <alloca.h>
static void show(const std::valarray<double> &v) { for (size_t i = 0; i < v.size(); i++) std::cout << v[i] << (i + 1 < v.size() ? "," : "\n"); }
int main() {
  std::valarray<double> a = {1, 2, 3, 4}, b(2.0, 4);
  show(a + b); show(a * 2.0 - b / 4.0); show(std::sqrt(a)); show(std::pow(a, 2.0)); show(a.cshift(1)); show(a.shift(-1));
  a += b; a *= 3.0; show(a); std::cout << a.sum() << " " << a.min() << " " << a.max() << "\n";
  std::valarray<double> m(12); std::iota(std::begin(m), std::end(m), 0.0);
  std::valarray<double> col = m[std::slice(1, 3, 4)]; show(col);
  m[std::slice(0, 4, 1)] = 9.0; m[std::slice(4, 4, 1)] = a; show(m);
  std::valarray<bool> big = m > 10.0; std::valarray<double> sel = m[big]; show(sel); m[m < 10.0] = 0.0; show(m);
  show(a.apply([](double x) { return x + 0.5; })); show(-a);
  double dot = (a * b).sum(); std::cout << dot << "\n";
  std::sort(std::begin(a), std::end(a), std::greater<double>()); show(a);
  std::unordered_map<std::type_index, std::string> names; names[typeid(int)] = "int"; names[std::type_index(typeid(double))] = "double";
  std::cout << names[typeid(int)] << names.at(typeid(double)) << names.size() << (std::type_index(typeid(int)) == std::type_index(typeid(float))) << "\n";
  std::valarray<int> iv(5); iv = 3; iv[2] = 7; iv %= 4; std::cout << iv.sum() << "\n";
}
