// Fact: classes derived from streambuf and ostream, stream iterators, what cannot be read.
// expect: tee 1.5
// expect: 8
// expect: tee 1.5
// expect: hidden
// expect: SHOUT THIS|NEXT1
// expect: longer than eight characters1234
// expect: on1
// expect: [INFO] x=3 2.5 ff
// expect: [W] direct
// expect:     1.00    2.35
// expect:    -3.00 1000.00
// expect: 1.23456
// expect: 66
// expect:     1.00    2.00    3.00
// expect:     4.00    5.00    6.00
// expect: to any stream 42
// expect: to any stream 42
// expect: line
// expect: value	x
// expect: name    v    |
// expect: 1, 2, 3, 4, 5, 6, 
// expect: 4101
// expect: 3brown
// expect: abc
// expect: 1201 -501 010 1200 214748364711 700 -7711 100 000 301 010 
// expect: 1.501 0.501 501 100001 011 011 010 010 1.79769e+30811 1.200 000 10000 010 001 
// expect: 10 00 11 01 11 101
// expect: 32767142949672953
// expect: def-11
// expect: XYc def2
// expect: fresh1
// expect: start+more
// expect: longword
// expect: a1,bb2;0
// expect: .........r5.....   c    +2.5      1
// expect: tmp5 0xffffffff 0xffff 0 0100 1f 1.234500E+03
// expect: ####c8 200
// expect: a "b" c|'x\'y'
// expect: 1,234,567 -12,345.7 999
// expect: fresh 1
// expect: 12
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <sstream>
#include <streambuf>
#include <string>
#include <vector>
#include <algorithm>
#include <numeric>

class Tee : public std::streambuf {
  std::streambuf *a, *b;
  protected: int overflow(int c) override {
    if (c == EOF) return !EOF;
    int r1 = a->sputc(c), r2 = b->sputc(c);
    return r1 == EOF || r2 == EOF ? EOF : c;
  }
  int sync() override {
    return a->pubsync() == 0 && b->pubsync() == 0 ? 0 : -1;
  }
  public: Tee(std::streambuf *x, std::streambuf *y) : a(x), b(y) {
  }
};

class Null : public std::streambuf {
  protected: int_type overflow(int_type c) override {
    return traits_type::not_eof(c);
  }
};

class Upper : public std::streambuf {
  std::string text;
  size_t at = 0;
  char c;
  protected: int_type underflow() override {
    if (at == text.size()) return traits_type::eof();
    c = std::toupper(text[at++]);
    setg(&c, &c, &c + 1);
    return traits_type::to_int_type(c);
  }
  public: Upper(std::string s) : text(s) {
  }
};

class Fixed : public std::streambuf {
  char area[8];
  public: int flushed = 0;
  std::string all;
  Fixed() {
    setp(area, area + sizeof area);
  }
  protected: int overflow(int c) override {
    sync();
    if (c != EOF) sputc(c);
    return c;
  }
  int sync() override {
    all.append(pbase(), pptr() - pbase());
    flushed++;
    setp(area, area + sizeof area);
    return 0;
  }
};

class Log : public std::ostream {
  Null nothing;
  public: Log(bool on) : std::ostream(nullptr) {
    rdbuf(on ? std::cout.rdbuf() : &nothing);
  }
};

class Logger {
  std::ostringstream s;
  const char *level;
  public: explicit Logger(const char *l) : level(l) {
  }
  ~Logger() {
    std::cout << '[' << level << "] " << s.str() << std::endl;
  }
  template <class T> Logger &operator<<(const T &v) {
    s << v;
    return *this;
  }
  Logger &operator<<(std::ostream &(*m)(std::ostream &)) {
    s << m;
    return *this;
  }
  std::ostream &stream() {
    return s;
  }
};
#define LOG(level) Logger(#level)

struct Matrix {
  int r, c;
  std::vector<double> d;
  friend std::ostream &operator<<(std::ostream &o, const Matrix &m) {
    auto f = o.flags();
    auto p = o.precision();
    o << std::fixed << std::setprecision(2);
    for (int i = 0; i < m.r; i++) {
      for (int j = 0; j < m.c; j++) o << std::setw(8) << m.d[i * m.c + j];
      o << '\n';
    }
    o.flags(f);
    o.precision(p);
    return o;
  }
  friend std::istream &operator>>(std::istream &i, Matrix &m) {
    if (i >> m.r >> m.c) {
      m.d.resize(m.r * m.c);
      for (auto &x : m.d) i >> x;
    }
    return i;
  }
};

void write(std::ostream &o) {
  o << "to any stream " << 42 << '\n';
}

std::string read(std::istream &i) {
  std::string l;
  std::getline(i, l);
  return l;
}

std::istream &skip(std::istream &i) {
  i.ignore(100, ':');
  return i;
}

std::ostream &tab(std::ostream &o) {
  return o << '\t';
}

struct Field {
  int w;
  std::string t;
};

std::ostream &operator<<(std::ostream &o, const Field &f) {
  return o << std::left << std::setw(f.w) << f.t << std::right;
}

int main() {
  std::ostringstream copy;
  Tee tee(std::cout.rdbuf(), copy.rdbuf());
  std::ostream both(&tee);
  both << "tee " << 1.5 << std::endl;
  std::cout << copy.str().size() << '\n';
  auto *old = std::cout.rdbuf(copy.rdbuf());
  std::cout << "hidden";
  std::cout.rdbuf(old);
  std::cout << copy.str() << '\n';
  Upper u("shout this\nnext");
  std::istream in(&u);
  std::string w;
  in >> w;
  std::cout << w;
  std::getline(in, w);
  std::cout << w << '|';
  std::getline(in, w);
  std::cout << w << in.eof() << '\n';
  Fixed f;
  std::ostream fo(&f);
  fo << "longer than eight characters" << 123;
  fo.flush();
  std::cout << f.all << f.flushed << '\n';
  Log on(true), off(false);
  on << "on" << 1 << '\n';
  off << "off";
  LOG(INFO) << "x=" << 3 << ' ' << 2.5 << std::hex << ' ' << 255;
  Logger("W").stream() << "direct";
  Matrix m{2, 2, {1, 2.345, -3, 1000}};
  std::cout << m << 1.23456 << '\n';
  std::istringstream mi("2 3  1 2 3 4 5 6");
  mi >> m;
  std::cout << m.d.size() << m.d[5] << '\n' << m;
  write(std::cout);
  std::ostringstream os;
  write(os);
  std::cout << os.str();
  std::istringstream is("line");
  std::cout << read(is) << '\n';
  std::istringstream sk("key: value");
  sk >> skip >> w;
  std::cout << w << tab << 'x' << '\n';
  std::cout << Field{8, "name"} << Field{5, "v"} << "|\n";
  std::copy(m.d.begin(), m.d.end(), std::ostream_iterator<double>(std::cout, ", "));
  std::cout << '\n';
  std::istringstream nums("1 2 3 4 x 5");
  std::vector<int> v((std::istream_iterator<int>(nums)), std::istream_iterator<int>());
  std::cout << v.size() << std::accumulate(v.begin(), v.end(), 0) << nums.fail() << '\n';
  std::istringstream words("the quick brown");
  std::vector<std::string> ws{std::istream_iterator<std::string>{words}, {}};
  std::cout << ws.size() << ws.back() << '\n';
  std::string text = "abc";
  std::copy(text.begin(), text.end(), std::ostreambuf_iterator<char>(std::cout));
  std::cout << '\n';
  for (const char *t : {"12", "-5", "abc", "12abc", "99999999999", " 7 ", "", "1.5", "0x10", "+3", "--1"}) {
    std::istringstream s(t);
    int i = -77;
    s >> i;
    std::cout << i << s.fail() << s.eof() << ' ';
  }
  std::cout << '\n';
  for (const char *t : {"1.5", ".5", "5.", "1e3", "1e", "-", "inf", "nan", "1e999", "1.2.3", "0x1p3", "1e+2x",
      "+.e", "1e-400"}) {
    std::istringstream s(t);
    double d = -77;
    s >> d;
    std::cout << d << s.fail() << s.eof() << ' ';
  }
  std::cout << '\n';
  for (const char *t : {"1", "0", "2", "true", "-1"}) {
    std::istringstream s(t);
    bool b = false;
    s >> b;
    std::cout << b << s.fail() << ' ';
  }
  std::istringstream bs("true false maybe");
  bool b1, b2, b3;
  bs >> std::boolalpha >> b1 >> b2 >> b3;
  std::cout << b1 << b2 << bs.fail() << '\n';
  { std::istringstream s("70000 -1 300"); short sh; unsigned u; unsigned char c; s >> sh; std::cout << sh
      << s.fail(); s.clear(); s >> u >> c; std::cout << u << c << '\n'; }   std::stringstream ss("abc def");
  ss.seekg(4);
  ss >> w;
  std::cout << w << ss.tellg() << ss.eof() << '\n';
  ss.clear();
  ss.seekp(0);
  ss << "XY";
  std::cout << ss.str() << ss.tellp() << '\n';
  ss.str("fresh 1");
  ss.seekg(0);
  int one;
  ss >> w >> one;
  std::cout << w << one << '\n';
  std::ostringstream ate("start", std::ios::ate);
  ate << "+more";
  std::cout << ate.str() << '\n';
  char cbuf[10];
  std::istringstream cs("longword rest");
  cs >> std::setw(5) >> cbuf;
  std::cout << cbuf;
  cs >> cbuf;
  std::cout << cbuf << '\n';
  cs.clear();
  cs.str("a,b;c\n");
  cs.get(cbuf, 10, ',');
  std::cout << cbuf << cs.gcount() << (char)cs.get() << (char)cs.peek();
  cs.getline(cbuf, 10, ';');
  std::cout << cbuf << cs.gcount();
  cs.unget();
  std::cout << (char)cs.get();
  cs.putback('Z');
  std::cout << cs.good() << '\n';
  std::cout << std::setw(10) << std::setfill('.') << "r" << std::left << std::setw(6) << 5 << std::setfill(' ')
      << std::right << std::setw(4) << 'c' << std::setw(8) << std::showpos << 2.5 << std::noshowpos
      << std::setw(7) << true << '\n';
  std::cout << (std::ostringstream() << "tmp" << 5).str() << ' ' << std::hex << std::showbase << -1 << ' '
      << (short)-1 << ' ' << 0 << std::oct << ' ' << 64 << std::dec << std::noshowbase << ' '
      << std::setbase(16) << 31 << std::setbase(10)
      << std::setiosflags(std::ios::uppercase | std::ios::scientific) << ' ' << 1234.5
      << std::resetiosflags(std::ios::scientific | std::ios::uppercase) << '\n';
  std::ios st(nullptr);
  st.copyfmt(std::cout);
  std::cout << std::hex << std::setfill('#') << std::setw(6) << 200;
  std::cout.copyfmt(st);
  std::cout << ' ' << 200 << '\n';
  std::string q;
  std::istringstream qs("\"a \\\"b\\\" c\" plain");
  qs >> std::quoted(q);
  std::cout << q << '|' << std::quoted("x'y", '\'') << '\n';
  struct Comma : std::numpunct<char> {
    char do_thousands_sep() const override {
      return ',';
    }
    std::string do_grouping() const override {
      return "\3";
    }
  };
  std::ostringstream lo;
  lo.imbue(std::locale(std::locale(), new Comma));
  lo << 1234567 << ' ' << -12345.678 << ' ' << 999;
  std::cout << lo.str() << '\n';
  std::stringstream moved = std::move(ss);
  std::cout << moved.str() << '\n';
  std::vector<std::ostringstream> many(2);
  many[0] << 1;
  many[1] << 2;
  std::cout << many[0].str() << many[1].str() << '\n';
}
