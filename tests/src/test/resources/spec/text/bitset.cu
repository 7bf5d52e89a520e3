// Fact: std::bitset with text, shifts and exceptions.
// expect: 10110010 00001111 00001010 00000010 10111111 10111101 01001101 11001000 00010110
// expect: 00111011510010859
// expect: ....####101
// expect: bitset::test: __position (which is 9) >= _Nb (which is 8)
// expect: bitset::_M_copy_from_ptr
// expect: 1000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000001000 3 549755813904
// expect: _Base_bitset::_M_do_to_ulong
// expect: 00101111
// expect: 110100
#include <bitset>
#include <iostream>
#include <sstream>
#include <string>

int main() {
  std::bitset<8> a(0b10110010), b("00001111"), c(std::string("xx1010"), 2);
  std::cout << a << ' ' << b << ' ' << c << ' ' << (a & b) << ' ' << (a | b) << ' ' << (a ^ b) << ' ' << ~a
      << ' ' << (a << 2) << ' ' << (a >> 3) << '\n';
  a[0] = 1;
  a[1] = a[0];
  a.flip(7);
  a[3].flip();
  std::cout << a << a.count() << a.any() << a.none() << a.all() << a.test(4) << a[2] << a.size() << a.to_ulong()
      << '\n';
  std::cout << b.to_string('.', '#') << std::bitset<4>().set().all() << (a == b) << (a != b) << '\n';
  try {
    a.test(9);
  } catch (const std::out_of_range &e) {
    std::cout << e.what() << '\n';
  }
  try {
    std::bitset<4> bad("01x1");
  } catch (const std::invalid_argument &e) {
    std::cout << e.what() << '\n';
  }
  std::bitset<100> big;
  big.set(99).set(64).set(3);
  std::cout << big << ' ' << big.count() << ' ' << (big >> 60) .to_ulong() << '\n';
  try {
    big.to_ulong();
  } catch (const std::overflow_error &e) {
    std::cout << e.what() << '\n';
  }
  std::istringstream in("1011 22");
  std::bitset<6> r;
  in >> r;
  std::cout << r << in.good();
  in >> r;
  std::cout << in.fail() << '\n';
  for (size_t i = 0; i < r.size(); i++) std::cout << r[i];
  std::cout << '\n';
}
