// Fact: streams format, read, seek and fail as those of libstdc++ do.
// expect:     42|42    |00007|-    7
// expect: ff FF 0XFF 010
// expect: 3.14159 3.14 3.142 3.142e+04 1e+10 1e+05 1e-05
// expect: true0+52.00000
// expect: c99AB35671.50
// expect: 3.40282e+38 inf -inf 0x1p+0
// expect: 2.7 ...1
// expect: 1.000000
// expect: pqr
// expect: line one|15.54:5[][last appended]1101
// expect: one38
// expect: 
// expect: 
// expect: 35
// expect: 3120
// expect: 000
// expect: 35
// expect: 35
// expect: 12.5x1 2.5 x
// expect: ****3
// expect: 255 8 261
// expect: (1,2)
// expect: a[ ]
// expect: 00000101"q\"s"
#include <iostream>
#include <fstream>
#include <sstream>
#include <iomanip>
#include <string>
#include <vector>
#include <limits>
#include <cstdio>
#include <complex>
#include <bitset>

struct P {
  int x, y;
  friend std::istream& operator>>(std::istream& i, P& p) {
    char c;
    return i >> p.x >> c >> p.y;
  }
};

std::ostream& operator<<(std::ostream& o, const P& p) {
  return o << p.x << ':' << p.y;
}

int main() {
  std::cout << std::setw(6) << 42 << '|' << std::left << std::setw(6) << 42 << '|' << std::right
      << std::setfill('0') << std::setw(5) << 7 << std::setfill(' ') << '|' << std::internal << std::setw(6)
      << -7 << '\n' << std::right;
  std::cout << std::hex << 255 << ' ' << std::uppercase << 255 << ' ' << std::showbase << 255 << std::oct << ' '
      << 8 << std::dec << std::nouppercase << std::noshowbase << '\n';
  std::cout << 3.14159265358979 << ' ' << std::setprecision(3) << 3.14159 << ' ' << std::fixed << 3.14159 << ' '
      << std::scientific << 31415.9 << ' ' << std::defaultfloat << 1e10 << ' ' << 100000.0 << ' ' << 1e-5
      << std::setprecision(6) << '\n';
  std::cout << std::boolalpha << true << std::noboolalpha << false << std::showpos << 5 << std::noshowpos
      << std::showpoint << 2.0 << std::noshowpoint << '\n';
  std::cout << 'c' << (int)'c' << (unsigned char)65 << (signed char)66 << (short)3 << 5u << 6l << 7ull << 1.5f
      << (void*)nullptr << '\n';
  std::cout << std::numeric_limits<float>::max() << ' ' << std::numeric_limits<double>::infinity() << ' '
      << -std::numeric_limits<double>::infinity() << ' ' << std::hexfloat << 1.0 << std::defaultfloat << '\n';
  std::ios_base::fmtflags f = std::cout.flags();
  auto old = std::cout.precision(2);
  std::cout << 2.71828 << ' ';
  std::cout.precision(old);
  std::cout.width(4);
  std::cout.fill('.');
  std::cout << 1 << '\n';
  std::cout.fill(' ');
  std::cout.flags(f);
  std::cout.setf(std::ios::fixed, std::ios::floatfield);
  std::cout << 1.0 << '\n';
  std::cout.unsetf(std::ios::floatfield);
  std::cout.put('p').write("qrs", 2) << std::endl;
  { std::ofstream o("t_out.txt"); if (!o) return 1; o << "line one\n" << 12 << ' ' << 3.5
      << "\n4,5\n\nlast"; } { std::ofstream o("t_out.txt", std::ios::app); o
      << " appended\n"; } { std::ifstream i("t_out.txt"); std::string l; std::getline(i, l); std::cout << l
      << '|'; int a; double b; i >> a >> b; P p; i >> p; std::cout << a + b
      << p; i.ignore(std::numeric_limits<std::streamsize>::max(), '\n'); while (std::getline(i, l)) std::cout
      << '[' << l << ']'; std::cout << i.eof() << i.fail() << i.good() << i.is_open()
      << '\n'; i.clear(); i.seekg(5); char buf[4] = {}; i.read(buf, 3); std::cout << buf << i.gcount()
      << i.tellg() << (char)i.peek() << (char)i.get() << '\n'; i.seekg(0, std::ios::end); std::cout << i.tellg()
      << '\n'; }   { std::ofstream o("t_bin", std::ios::binary | std::ios::out); std::vector<float> v{1, 2,
      3}; o.write(reinterpret_cast<const char*>(v.data()),
      v.size() * sizeof(float)); o.close(); std::fstream i; i.open("t_bin",
      std::ios::in | std::ios::binary); std::vector<float> r(3); i.read((char*)&r[0], 12); std::cout << r[2]
      << i.gcount() << !i << '\n'; std::ifstream none("no_such"); std::cout << none.is_open() << none.good()
      << (none ? 1 : 0) << '\n'; std::ifstream all("t_out.txt"); std::stringstream b; b
      << all.rdbuf(); std::cout << b.str().size()
      << '\n'; std::ifstream it("t_out.txt"); std::string content((std::istreambuf_iterator<char>(it)),
      std::istreambuf_iterator<char>()); std::cout << content.size() << '\n'; }   std::stringstream s;
  s << 1 << ' ' << 2.5 << " x";
  int a;
  double b;
  std::string c;
  s >> a >> b >> c;
  std::cout << a << b << c << s.str() << '\n';
  s.str("");
  s.clear();
  s << std::setw(5) << std::setfill('*') << 3;
  std::cout << s.str() << '\n';
  std::istringstream h("ff 010 0x1A zz");
  int x = 0;
  h >> std::hex >> x;
  std::cout << x;
  h >> std::oct >> x;
  std::cout << ' ' << x;
  h >> std::hex >> x;
  std::cout << ' ' << x;
  h >> x;
  std::cout << h.fail() << '\n';
  std::istringstream cs("(1,2) abc");
  std::complex<double> z;
  cs >> z;
  std::cout << z << '\n';
  std::istringstream ch("a b");
  char c1, c2;
  ch >> c1 >> std::noskipws >> c2;
  std::cout << c1 << '[' << c2 << "]\n";
  std::cout << std::bitset<8>(5) << std::quoted("q\"s") << '\n';
  std::cerr << "err" << std::endl;
  std::clog << "log\n";
  std::remove("t_out.txt");
  std::remove("t_bin");
}
