// Fact: the members of std::string, conversions to and from numbers.
// expect: helloxxxxxworellelloabraw
// expect: hello there!xy---xx1919
// expect: #**hello<> there!xy---xx
// expect: lo<> there!xy---xx
// expect: QL<> there!xy---xx
// expect: 5 18446744073709551615 1 15 5 8 3 12 7
// expect: > there!xy---xx|<> t|-101111
// expect: QxL<0
// expect: out_of_range
// expect: MIXEDmixed
// expect: deximmixed
// expect: dexim..1
// expect: 1
// expect: 35 325 1.5 18446744073709551615 255 -9000000000 63
// expect: 122
// expect: stoi
// expect: stoi
// expect: 42-12.5000001.5000007
// expect: 4[a][b][][c]
// expect: one two threepreonecone
// expect: on3n
// expect: raw "text" \n
// expect: 3
// expect: 2
// expect: 3
// expect: rawtext\n
// expect: awt81awtext\n
// expect: abcd2
// expect: 7.5word1
// expect: truetrue
// expect: dcba1
#include <string>
#include <iostream>
#include <algorithm>
#include <cctype>
#include <sstream>
#include <vector>
#include <string_view>
#include <cstring>

int main() {
  std::string a = "hello", b(5, 'x'), c("world", 3), d(a, 1, 3), e(a.begin() + 1, a.end()), f{'a', 'b'};
  const char* cs = "raw";
  std::string g = cs;
  std::cout << a << b << c << d << e << f << g << '\n';
  a += " there";
  a += '!';
  a.append("xyz", 2).append(3, '-').append(b, 1, 2);
  std::cout << a << a.size() << a.length() << '\n';
  a.insert(5, "<>");
  a.insert(0, 2, '*');
  a.insert(a.begin(), '#');
  std::cout << a << '\n';
  a.erase(0, 3);
  a.erase(a.begin());
  a.erase(a.begin(), a.begin() + 2);
  std::cout << a << '\n';
  a.replace(0, 2, "LL");
  a.replace(a.begin(), a.begin() + 1, "Q");
  std::cout << a << '\n';
  std::cout << a.find("there") << ' ' << a.find('z') << ' ' << (a.find("nope") == std::string::npos) << ' '
      << a.rfind('-') << ' ' << a.find_first_of("tr") << ' ' << a.find_last_of("tr") << ' '
      << a.find_first_not_of("QL<") << ' ' << a.find_last_not_of("x-") << ' ' << a.find("e", 4) << '\n';
  std::cout << a.substr(3) << '|' << a.substr(2, 4) << '|' << a.compare("abc") / std::abs(a.compare("abc"))
      << (a == "x") << (a != b) << (a < b) << (b >= a) << ("abc" < b) << '\n';
  std::cout << a.front() << a.back() << a.at(1) << a[2] << a.empty() << '\n';
  try {
    a.at(100);
  } catch (const std::out_of_range& o) {
    std::cout << "out_of_range\n";
  }
  std::string up = "MiXed";
  std::transform(up.begin(), up.end(), up.begin(), ::toupper);
  std::cout << up;
  for (auto& ch : up) ch = std::tolower(ch);
  std::cout << up << '\n';
  std::reverse(up.begin(), up.end());
  std::cout << up << std::string(up.rbegin(), up.rend()) << '\n';
  up.push_back('!');
  up.pop_back();
  up.resize(7, '.');
  std::cout << up << up.capacity() / 8 << '\n';
  up.clear();
  up.shrink_to_fit();
  up.reserve(50);
  std::cout << up.empty() << '\n';
  std::cout << std::stoi("42") + std::stol("-7") << ' ' << std::stod("3.25e2") << ' ' << std::stof("1.5") << ' '
      << std::stoull("18446744073709551615") << ' ' << std::stoi("ff", nullptr, 16) << ' '
      << std::stoll("-9000000000") << ' ' << std::stoul("077", nullptr, 0) << '\n';
  size_t pos;
  std::cout << std::stoi("12abc", &pos) << pos << '\n';
  try {
    std::stoi("abc");
  } catch (const std::invalid_argument& x) {
    std::cout << x.what() << '\n';
  }
  try {
    std::stoi("99999999999");
  } catch (const std::out_of_range& x) {
    std::cout << x.what() << '\n';
  }
  std::cout
      << std::to_string(42) + std::to_string(-1L) + std::to_string(2.5) + std::to_string(1.5f) + std::to_string(7ull)
      << '\n';
  std::string line = "a,b,,c";
  std::stringstream ss(line);
  std::string tok;
  std::vector<std::string> toks;
  while (std::getline(ss, tok, ',')) toks.push_back(tok);
  std::cout << toks.size();
  for (auto& t : toks) std::cout << '[' << t << ']';
  std::cout << '\n';
  std::string s1 = "one", s2 = "two";
  std::swap(s1, s2);
  s1.swap(s2);
  std::cout << s1 + ' ' + s2 + " three" << "pre" + s1 << 'c' + s1 << '\n';
  char buf[10];
  s1.copy(buf, 2, 0);
  buf[2] = 0;
  std::cout << buf << std::strlen(s1.c_str()) << s1.data()[1] << '\n';
  std::string m = R"(raw "text" \n)";
  std::cout << m << '\n';
  using namespace std::string_literals;
  auto lit = "lit"s;
  std::cout << lit.size() << '\n';
  std::cout << std::count(m.begin(), m.end(), 't') << '\n';
  std::string u = u8"h\u00e9";
  std::cout << u.size() << '\n';
  m.erase(std::remove_if(m.begin(), m.end(), [](char x) { return x == ' ' || x == '"'; }), m.end());
  std::cout << m << '\n';
  std::string_view sv = m;
  sv.remove_prefix(1);
  std::cout << sv.substr(0, 3) << sv.size() << (sv.find("t") != std::string_view::npos) << std::string(sv) << '\n';
  m.assign(3, 'k');
  m.assign("abcdef", 4);
  std::cout << m << (m.find_first_of('c')) << '\n';
  std::istringstream is("3 4.5 word");
  int i;
  double x;
  std::string w;
  is >> i >> x >> w;
  std::cout << i + x << w << is.eof() << '\n';
  std::cout << std::boolalpha << (m.compare(1, 2, "bc") == 0)
      << (std::hash<std::string>{}(m) == std::hash<std::string>{}("abcd")) << '\n';
  for (auto it = m.crbegin(); it != m.crend(); ++it) std::cout << *it;
  std::cout << m.max_size() / m.max_size() << '\n';
}
