// Fact: string_view, variant, span, from_chars and to_chars work as the library says.
// expect: key=value|3|value|1 0 6
// expect: 2 x 0 i7 d1.5 sabc bad
// expect: 6 4 3 | 12
// expect: 42 0 1 -17 3.5
#include <charconv>
#include <cstdio>
#include <iostream>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

std::string_view behind(std::string_view text, char c) { return text.substr(text.find(c) + 1); }

int sum(std::span<const int> values) {
  int all = 0;
  for (int v : values) all += v;
  return all;
}

struct Show {
  void operator()(int v) { printf("i%d ", v); }
  void operator()(double v) { printf("d%.1f ", v); }
  void operator()(const std::string &v) { printf("s%s ", v.c_str()); }
};

int main() {
  std::string line = "key=value";
  std::string_view view = line;
  std::cout << view << "|" << view.find('=') << "|" << behind(view, '=') << "|" << (view.substr(0, 3) == "key") << " "
            << (view < "kex") << " " << view.find("lu") << std::endl;

  std::variant<int, double, std::string> value = "x";
  printf("%zu %s ", value.index(), std::get<std::string>(value).c_str());
  value = 7;
  printf("%d ", std::holds_alternative<double>(value));
  std::visit(Show(), value);
  value = 1.5;
  std::visit(Show(), value);
  std::variant<int, double, std::string> other = std::string("abc");
  value = other;
  std::visit(Show(), value);
  try {
    std::get<int>(value);
  } catch (const std::bad_variant_access &) {
    printf("bad\n");
  }

  std::vector<int> numbers = {1, 2, 3};
  int array[4] = {3, 3, 3, 3};
  std::multimap<int, int> many;
  many.emplace(1, 5);
  many.emplace(2, 6);
  many.emplace(2, 7);
  many.emplace(3, 8);
  auto range = many.equal_range(2);
  int found = 0;
  for (auto it = range.first; it != range.second; ++it) found += it->second == 6 || it->second == 7;
  printf("%d %zu %d | %d\n", sum(std::span<const int>(numbers.data(), 3)), std::span<int>(array).size(), found + 1,
         sum(std::span<const int>(array, 4)));

  int read = 0;
  std::string text = "42abc";
  auto result = std::from_chars(text.data(), text.data() + text.size(), read);
  char buffer[16];
  auto end = std::to_chars(buffer, buffer + 16, -17);
  *end.ptr = 0;
  double real = 0;
  const char *half = "3.5";
  std::from_chars(half, half + 3, real);
  printf("%d %d %d %s %.1f\n", read, result.ec != std::errc(), *result.ptr == 'a', buffer, real);
  return 0;
}
