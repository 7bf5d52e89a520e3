// Fact: command lines, tables, images, matrices, CSV and INI files as programs handle them.
// expect: 128 test true 0.001 7 in.txt
// expect: error: bad value for --bad: 'x'
// expect: row 0: (0, 2.5) (1, -1)
// expect: row 1: (0, -1) (2, 0.4)
// expect: row 2: (1, 0.4) (2, 1)
// expect: 4x3 1 220
// expect: cannot open none.pgm
// expect: kernel       |    ms |    GB/s
// expect: -------------+-------+--------
// expect: saxpy        | 1.235 | 300.500
// expect: matmul_tiled |    12 |     n/a
// expect: bad line: nonsense
// expect: out.file=a.txt;run.name=x y;run.size=10;
// expect: <id><name><score>3
// expect: <1><Smith, J><3.5>3
// expect: <2><Bob><>3
// expect: <3><a "q"><7>3
// expect: 2 85 1
// expect: 20
// expect: a
// expect: b
// expect: 1
// expect: 2
// expect: 0000beef
// expect: 8
// expect: fn
// expect: true 0.3333333333 1000000 123456789 0.1000000015 1.23e+03 1.230e-04
// expect: 3.00000 0x1f A
// expect: a=5, d=2, gt
#include <limits>
#include <tuple>
#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <vector>
using namespace std;
class CommandLine {
  map<string, string> opts;
  vector<string> pos;
  public: CommandLine(int argc, const char **argv) {
    for (int i = 1; i < argc; ++i) {
      string a = argv[i];
      if (a.rfind("--", 0) == 0) {
        auto eq = a.find('=');
        if (eq != string::npos) opts[a.substr(2, eq - 2)] = a.substr(eq + 1);
        else if (i + 1 < argc && argv[i + 1][0] != '-') opts[a.substr(2)] = argv[++i];
        else opts[a.substr(2)] = "true";
      } else pos.push_back(a);
    }
  }
  template <typename T> T get(const string &k, T def) const {
    auto it = opts.find(k);
    if (it == opts.end()) return def;
    T v;
    istringstream ss(it->second);
    if (!(ss >> v)) throw runtime_error("bad value for --" + k + ": '" + it->second + "'");
    return v;
  }
  const vector<string> &positional() const {
    return pos;
  }
};

template <> string CommandLine::get<string>(const string &k, string def) const {
  auto it = opts.find(k);
  return it == opts.end() ? def : it->second;
}

struct CSR {
  int rows, cols;
  vector<int> ptr, idx;
  vector<double> val;
};

CSR readMtx(istream &in) {
  string line;
  getline(in, line);
  if (line.compare(0, 14, "%%MatrixMarket") != 0) throw runtime_error("not mtx");
  bool sym = line.find("symmetric") != string::npos;
  while (in.peek() == '%') getline(in, line);
  int r, c, n;
  in >> r >> c >> n;
  vector<tuple<int, int, double>> e;
  for (int i = 0; i < n; i++) {
    int a, b;
    double v = 1;
    in >> a >> b >> v;
    e.emplace_back(a - 1, b - 1, v);
    if (sym && a != b) e.emplace_back(b - 1, a - 1, v);
  }
  sort(e.begin(), e.end());
  CSR m{r, c, vector<int>(r + 1), {}, {}};
  for (auto &[a, b, v] : e) {
    m.ptr[a + 1]++;
    m.idx.push_back(b);
    m.val.push_back(v);
  }
  for (int i = 0; i < r; i++) m.ptr[i + 1] += m.ptr[i];
  return m;
}

void writePgm(const string &f, int w, int h, const vector<uint8_t> &d) {
  ofstream o(f, ios::binary);
  o << "P5\n# made\n" << w << ' ' << h << "\n255\n";
  o.write(reinterpret_cast<const char *>(d.data()), d.size());
}

vector<uint8_t> readPgm(const string &f, int &w, int &h) {
  ifstream in(f, ios::in | ios::binary);
  if (!in) throw runtime_error("cannot open " + f);
  string magic;
  in >> magic;
  int maxv;
  auto skip = [&] { in >> ws; while (in.peek() == '#') { in.ignore(numeric_limits<streamsize>::max(),
      '\n'); in >> ws; } };
  skip();
  in >> w;
  skip();
  in >> h;
  skip();
  in >> maxv;
  in.get();
  vector<uint8_t> d(w * h);
  in.read((char *)d.data(), d.size());
  if (in.gcount() != (streamsize)d.size()) throw runtime_error("short");
  return d;
}

class Table {
  vector<string> head;
  vector<vector<string>> rows;
  public: Table(initializer_list<string> h) : head(h) {
  }
  template <class... A> void add(const A &...a) {
    vector<string> r;
    (r.push_back(text(a)), ...);
    rows.push_back(r);
  }
  template <class T> static string text(const T &v) {
    ostringstream o;
    o << fixed << setprecision(3) << v;
    return o.str();
  }
  friend ostream &operator<<(ostream &o, const Table &t) {
    vector<size_t> w;
    for (auto &h : t.head) w.push_back(h.size());
    for (auto &r : t.rows) for (size_t i = 0; i < r.size(); i++) w[i] = max(w[i], r[i].size());
    auto line = [&](const vector<string> &r) { for (size_t i = 0; i < r.size(); i++) o << (i ? " | " : "")
        << (i ? right : left) << setw((int)w[i]) << r[i]; o << '\n'; };
    line(t.head);
    for (size_t i = 0; i < w.size(); i++) o << (i ? "-+-" : "") << string(w[i], '-');
    o << endl;
    for (auto &r : t.rows) line(r);
    return o;
  }
};

map<string, map<string, string>> ini(istream &in) {
  map<string, map<string, string>> m;
  string l, s;
  while (getline(in, l)) {
    l.erase(0, l.find_first_not_of(" \t"));
    if (!l.empty() && l.back() == '\r') l.pop_back();
    if (l.empty() || l[0] == ';' || l[0] == '#') continue;
    if (l.front() == '[' && l.back() == ']') {
      s = l.substr(1, l.size() - 2);
      continue;
    }
    auto p = l.find('=');
    if (p == string::npos) {
      cout << "bad line: " << l << '\n';
      continue;
    }
    m[s][l.substr(0, p)] = l.substr(p + 1);
  }
  return m;
}

int main() {
  const char *args[] = {"prog", "in.txt", "--size=128", "--name", "test", "--verbose", "--eps", "1e-3", "--bad=x"};
  CommandLine c(9, args);
  cout << c.get<int>("size", 1) << ' ' << c.get<string>("name", "") << ' ' << c.get<string>("verbose", "false")
      << ' ' << c.get<double>("eps", 0) << ' ' << c.get("missing", 7) << ' ' << c.positional().at(0) << '\n';
  try {
    c.get<int>("bad", 0);
  } catch (const exception &e) {
    cout << "error: " << e.what() << endl;
  }
  istringstream mtx("%%MatrixMarket matrix coordinate real symmetric\n% c\n%\n3 3 4\n1 1 2.5\n2 1 -1\n3 2 4e-1\n3 3 1\n");
  CSR m = readMtx(mtx);
  for (int i = 0; i < m.rows; i++) {
    cout << "row " << i << ':';
    for (int k = m.ptr[i]; k < m.ptr[i + 1]; k++) cout << " (" << m.idx[k] << ", " << m.val[k] << ')';
    cout << '\n';
  }
  vector<uint8_t> img(12);
  for (int i = 0; i < 12; i++) img[i] = uint8_t(i * 20);
  writePgm("t.pgm", 4, 3, img);
  int w, h;
  auto back = readPgm("t.pgm", w, h);
  cout << w << 'x' << h << ' ' << (back == img) << ' ' << (int)back[11] << '\n';
  try {
    readPgm("none.pgm", w, h);
  } catch (runtime_error &e) {
    cout << e.what() << '\n';
  }
  remove("t.pgm");
  Table t{"kernel", "ms", "GB/s"};
  t.add("saxpy", 1.23456, 300.5f);
  t.add(string("matmul_tiled"), 12, "n/a");
  cout << t;
  istringstream cfg("; c\n[run]\nsize=10\r\n  name=x y\n\n[out]\nfile=a.txt\nnonsense\n");
  for (auto &[s, kv] : ini(cfg)) for (auto &[k, v] : kv) cout << s << '.' << k << '=' << v << ';';
  cout << '\n';
  istringstream csv("id,name,score\n1,\"Smith, J\",3.5\n2,Bob,\n3,\"a \"\"q\"\"\",7\n");
  string line;
  while (getline(csv, line)) {
    vector<string> f;
    string cur;
    bool q = false;
    for (size_t i = 0; i < line.size(); i++) {
      char ch = line[i];
      if (q) {
        if (ch == '"' && i + 1 < line.size() && line[i + 1] == '"') cur += line[++i];
        else if (ch == '"') q = false;
        else cur += ch;
      } else if (ch == '"') q = true;
      else if (ch == ',') {
        f.push_back(cur);
        cur.clear();
      } else cur += ch;
    }
    f.push_back(cur);
    for (auto &x : f) cout << '<' << x << '>';
    cout << f.size() << '\n';
  }
  { fstream f("rw.bin",
      ios::in | ios::out | ios::binary | ios::trunc); for (int i = 0; i < 5; i++) f.write((char *)&i,
      sizeof i); f.seekg(2 * sizeof(int)); int v; f.read((char *)&v, sizeof v); cout
      << v; v = 77; f.seekp(2 * sizeof(int)); f.write((char *)&v,
      sizeof v); f.flush(); f.seekg(0); int sum = 0; while (f.read((char *)&v, sizeof v)) sum += v; cout << ' '
      << sum << ' ' << f.eof() << '\n'; f.clear(); f.seekg(0, ios::end); cout << f.tellg()
      << '\n'; } remove("rw.bin");
  ofstream log;
  log.open("log.txt", ofstream::out | ofstream::app);
  log << "a" << endl;
  log.close();
  log.open("log.txt", ios_base::app);
  log << "b\n";
  log.close();
  ifstream in("log.txt");
  stringstream all;
  all << in.rdbuf();
  cout << all.str() << in.good() << '\n';
  in.close();
  in.open("log.txt");
  int n = count(istreambuf_iterator<char>(in), istreambuf_iterator<char>(), '\n');
  cout << n << '\n';
  remove("log.txt");
  unique_ptr<ostream> out(new ostringstream);
  *out << hex << setfill('0') << setw(8) << 0xbeef << dec;
  cout << static_cast<ostringstream &>(*out).str() << '\n';
  ostream *o = &cout;
  if (ostringstream *os = dynamic_cast<ostringstream *>(out.get())) *o << os->str().length() << '\n';
  function<void(ostream &)> fn = [](ostream &x) { x << "fn" << endl; };
  fn(cout);
  cout << boolalpha << (1 < 2) << noboolalpha << ' ' << setprecision(10) << 1.0 / 3 << ' ' << 1e6 << ' '
      << 123456789.0 << ' ' << (float)0.1 << setprecision(3) << ' ' << 1234.5678 << ' ' << scientific
      << 0.000123 << defaultfloat << '\n';
  cout.precision(6);
  cout << showpoint << 3.0 << noshowpoint << ' ' << (void *)0x1f << ' ' << &"x"[1] << (char)65 << '\n';
  int a = 5;
  double d = 2;
  cout << "a=" << a << ", d=" << d << ", " << (a > d ? "gt" : "le") << "\n";
}
