// Fact: std::string and std::string_view do what libstdc++ does, the messages of their exceptions included.
// expect: alpha5 beta4 gamma5 --102
// expect: [a b][] a|b||c| quux bar quux 1
// expect: /data/in matrix.mtx mtx matrix
// expect: x3nonen4help
// expect: one=2 three=3 two=2 1
// expect: 211
// expect: a+++bcddaz
// expect: !!!a+b>7
// expect: 1
// expect: imps 4
// expect: imps;lit;imps;tmp;11011
// expect: 3101
// expect: 3.141593
// expect: CONSTctt
// expect: ababqqqq
// expect: imps|||
// expect: -1 1 yy aaab
// expect: stoi848012 7 1 0 stoi8480stoi8480
// expect: stod! 1.5@4 stodrange stodrange inf@3 nan@3 8@5 stod! 1.5@3 
// expect: basic_string::substr: __pos (which is 4) > this->size() (which is 3)
// expect: basic_string::at: __n (which is 3) >= this->size() (which is 3)
// expect: basic_string_view::substr: __pos (which is 4) > __size (which is 3)
// expect: basic_string_view::at: __pos (which is 4) >= this->size() (which is 3)
// expect: basic_string::replace: __pos (which is 5) > this->size() (which is 3)
// expect: basic_string: construction from null is not valid
// expect: basic_string::replace: __pos (which is 3) > this->size() (which is 2)
// expect: basic_string::erase: __pos (which is 3) > this->size() (which is 2)
// expect: basic_string::_M_replace_aux
// expect: 15 30 60 120 240 
// expect: 5577293430985752569 3663726644998027833 6142509188972423790
// expect: basic4
// expect: asi
// expect: xbasicyzw
// expect: abAA
// expect: ssc
// expect: none
// expect: fig pear apple apple fig pear 12
// expect: 1b
#include <cstdio>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include <algorithm>
#include <set>
constexpr std::string_view NAMES[] = {"alpha", "beta", "gamma"};
static constexpr std::string_view kPrefix = "--";
enum class Op { Add, Sub, Unknown };
Op parse(std::string_view s) {
  if (s == "add") return Op::Add;
  if (s == "sub") return Op::Sub;
  return Op::Unknown;
}

std::string trim(const std::string &s) {
  const char *ws = " \t\r\n";
  auto b = s.find_first_not_of(ws);
  if (b == std::string::npos) return {};
  auto e = s.find_last_not_of(ws);
  return s.substr(b, e - b + 1);
}

std::vector<std::string> split(const std::string &s, char d) {
  std::vector<std::string> out;
  size_t from = 0, at;
  while ((at = s.find(d, from)) != std::string::npos) {
    out.emplace_back(s, from, at - from);
    from = at + 1;
  }
  out.push_back(s.substr(from));
  return out;
}

std::string join(const std::vector<std::string> &v, const std::string &sep) {
  std::string r;
  for (size_t i = 0; i < v.size(); ++i) {
    if (i) r += sep;
    r += v[i];
  }
  return r;
}

std::string replaceAll(std::string s, const std::string &a, const std::string &b) {
  for (size_t p = 0; (p = s.find(a, p)) != std::string::npos; p += b.length()) s.replace(p, a.length(), b);
  return s;
}

bool endsWith(const std::string &s, const std::string &e) {
  return s.size() >= e.size() && s.compare(s.size() - e.size(), e.size(), e) == 0;
}

struct Option {
  std::string name;
  int value = 3;
  std::string help = "none";
};

template <class T> void take(T &&t) {
  std::cout << std::string(std::forward<T>(t)) << ';';
}

int main(int argc, char **argv) {
  for (auto n : NAMES) std::cout << n << n.size() << ' ';
  std::cout << kPrefix << (int)parse("sub") << (int)parse(std::string("add")) << (int)parse("x") << '\n';
  std::cout << '[' << trim("  a b \n") << "][" << trim("   ") << "] " << join(split("a,b,,c,", ','), "|") << ' '
      << replaceAll("foo bar foo", "foo", "quux") << ' ' << endsWith("file.csv", ".csv") << '\n';
  std::string path = "/data/in/matrix.mtx";
  auto slash = path.find_last_of("/\\");
  auto dot = path.rfind('.');
  std::cout << path.substr(0, slash) << ' ' << path.substr(slash + 1) << ' ' << path.substr(dot + 1) << ' '
      << path.substr(slash + 1, dot - slash - 1) << '\n';
  Option o{"x"};
  Option p;
  p = {"n", 4, "help"};
  std::cout << o.name << o.value << o.help << p.name << p.value << p.help << '\n';
  std::map<std::string, int, std::less<>> m{{"one", 1}, {"two", 2}};
  m["three"] = 3;
  m.at("one")++;
  for (auto &[k, v] : m) std::cout << k << '=' << v << ' ';
  std::cout << m.count("two") << '\n';
  std::unordered_map<std::string, std::vector<int>> um;
  um["k"].push_back(1);
  um["k"].push_back(2);
  std::cout << um["k"].size() << um.size() << (um.find("z") == um.end()) << '\n';
  std::string s;
  s = {};
  s = {'a', 'b'};
  s += {'c'};
  s.append(2, 'd').append(s, 0, 1);
  s.insert(s.end(), 'z');
  s.insert(s.begin() + 1, 3, '+');
  std::cout << s << '\n';
  s.erase(s.begin() + 1, s.begin() + 3);
  s.erase(3);
  s.insert(0, 1, '<');
  s.insert(s.size(), ">");
  s.replace(0, 1, 2, '{');
  s.replace(s.begin(), s.begin() + 2, 3, '!');
  std::cout << s << s.size() << '\n';
  s.erase(0);
  std::cout << s.empty() << '\n';
  std::sort(s.begin(), s.end());
  std::string word = "mississippi";
  std::sort(word.begin(), word.end());
  word.erase(std::unique(word.begin(), word.end()), word.end());
  std::cout << word << ' ' << std::set<char>(word.begin(), word.end()).size() << '\n';
  std::string_view v = word;
  take(v);
  take("lit");
  take(word);
  take(std::string("tmp"));
  std::cout << (v == word) << (word == v) << (v != "imps") << (v < "z") << ("a" < v) << '\n';
  std::string emb("a\0b", 3);
  std::cout << emb.size() << emb.find('\0') << (emb == "a") << emb.find(std::string("\0b", 2)) << '\n';
  std::string num = std::to_string(3.14159265);
  num.erase(num.find_last_not_of('0') + 1, std::string::npos);
  std::cout << num << '\n';
  const std::string cs = "const";
  for (char c : cs) std::cout << (char)std::toupper(c);
  std::cout << *cs.begin() << *(cs.end() - 1) << *cs.rbegin() << '\n';
  auto lam = [](const std::string &x) { return x + x; };
  std::cout << lam("ab") << lam(std::string(2, 'q')) << '\n';
  std::string moved = std::move(word);
  std::cout << moved << '|' << word << '|' << moved.substr(moved.size()) << '|' << '\n';
  std::cout << std::string("abc").compare("abd") << ' ' << (std::string("b") > "a") << ' '
      << std::max(std::string("x"), std::string("yy")) << ' ' << std::string(3, 'a').append("b") << '\n';
  for (const char *bad : {"", " 12", "+7", "1e3", "0x1F", "-", "9999999999"}) {
    try {
      std::cout << std::stoi(bad) << ' ';
    } catch (const std::exception &e) {
      std::cout << e.what() << '! ';
    }
  }
  std::cout << '\n';
  for (const char *bad : {"", " 1.5", "1e400", "1e-400", "inf", "nan", "0x1p3", "abc", "1.5abc"}) {
    try {
      size_t n;
      double d = std::stod(bad, &n);
      std::cout << d << '@' << n << ' ';
    } catch (const std::out_of_range &e) {
      std::cout << e.what() << "range ";
    } catch (const std::invalid_argument &e) {
      std::cout << e.what() << "! ";
    }
  }
  std::cout << '\n';
  try {
    std::string("abc").substr(4);
  } catch (const std::out_of_range &e) {
    std::cout << e.what() << '\n';
  }
  try {
    std::string("abc").at(3);
  } catch (std::exception &e) {
    std::cout << e.what() << '\n';
  }
  try {
    std::string_view("abc").substr(4);
  } catch (std::exception &e) {
    std::cout << e.what() << '\n';
  }
  try {
    std::string_view("abc").at(4);
  } catch (std::exception &e) {
    std::cout << e.what() << '\n';
  }
  try {
    std::string q("abc");
    q.insert(5, "x");
  } catch (std::exception &e) {
    std::cout << e.what() << '\n';
  }
  try {
    std::string q(nullptr);
  } catch (std::exception &e) {
    std::cout << e.what() << '\n';
  }
  try {
    std::string q("ab");
    q.replace(3, 1, "x");
  } catch (std::exception &e) {
    std::cout << e.what() << '\n';
  }
  try {
    std::string q("ab");
    q.erase(3);
  } catch (std::exception &e) {
    std::cout << e.what() << '\n';
  }
  try {
    std::string q("ab");
    q.resize(q.max_size() + 1);
  } catch (std::length_error &e) {
    std::cout << e.what() << '\n';
  }
  std::string cap;
  size_t last = 0;
  for (int i = 0; i < 200; i++) {
    cap.push_back('x');
    if (cap.capacity() != last) std::cout << (last = cap.capacity()) << ' ';
  }
  std::cout << '\n';
  std::cout << std::hash<std::string>{}("hello world") << ' ' << std::hash<std::string_view>{}("abc") << ' '
      << std::hash<std::string>{}("") << '\n';
  std::basic_string<char> bs = "basic";
  std::cout << bs << std::char_traits<char>::length("four") << '\n';
  char buf[16];
  size_t got = bs.copy(buf, 3, 1);
  buf[got] = 0;
  std::cout << buf << '\n';
  std::cout << "x" + bs + 'y' + "z" + std::string("w") << '\n';
  std::string multi = "a" "b" "\x41\101";
  std::cout << multi << '\n';
  std::string::size_type pos = bs.find("s");
  std::string::iterator it = bs.begin() + pos;
  std::string::const_iterator ci = it;
  std::string::reverse_iterator ri = bs.rbegin();
  std::cout << *it << *ci << *ri << '\n';
  if (auto f = bs.find("zzz"); f == std::string::npos) std::cout << "none\n";
  std::vector<std::string> vs = {"pear", "fig", "apple"};
  std::sort(vs.begin(), vs.end(), [](auto &a, auto &b) { return a.size() < b.size(); });
  for (auto &x : vs) std::cout << x << ' ';
  std::sort(vs.begin(), vs.end());
  for (auto &x : vs) std::cout << x << ' ';
  std::cout << (std::find(vs.begin(), vs.end(), "fig") - vs.begin()) << std::count_if(vs.begin(), vs.end(),
      [](const std::string &x) { return x.find('p') != std::string::npos; }) << '\n';
  std::string args[] = {"a", "b"};
  const char *const *pp = nullptr;
  std::vector<std::string> fromc(argv, argv + argc);
  std::cout << fromc.size() << args[1] << '\n';
}
