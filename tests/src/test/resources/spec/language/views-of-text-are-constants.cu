// Fact: views of text are compared and searched while the program is compiled
// expect: 440920331
#include <cstdio>
#include <cstdint>
#include <string_view>
constexpr std::uint32_t fnv1a(std::string_view s) {
  std::uint32_t h = 2166136261u;
  for (char c : s) {
    h ^= static_cast<unsigned char>(c);
    h *= 16777619u;
  }
  return h;
}
constexpr std::uint32_t fnvp(const char* s) {
  std::uint32_t h = 2166136261u;
  for (; *s; ++s) {
    h ^= static_cast<unsigned char>(*s);
    h *= 16777619u;
  }
  return h;
}
constexpr std::uint32_t operator""_h(const char* s, std::size_t n) {
  return fnv1a({s, n});
}
constexpr auto len(std::string_view s) {
  return s.size();
}
int main() {
  static_assert(fnvp("a") == fnvp("a"));
  static_assert(len("abc") == 3);
  static_assert(fnv1a("a") == fnv1a("a"));
  static_assert(fnv1a("a") == 0xe40c292c);
  static_assert(fnv1a("a") == "a"_h);
  printf("%u\n", "abc"_h);
}
static_assert(std::string_view("ab") == "ab");
static_assert(std::string_view("abc").find('c') == 2);
static_assert(std::string_view("abcd").substr(1, 2) == "bc");
constexpr bool isVec(std::string_view s) {
  return s.find("vec") != std::string_view::npos;
}
static_assert(isVec("my_vec"));
template <class T> constexpr std::string_view kind() {
  if constexpr (sizeof(T) == 4) return "four";
  else return "other";
}
static_assert(kind<int>() == "four" && kind<double>().size() == 5);
