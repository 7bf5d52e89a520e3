// Fact: std::expected holds a value or an error; std::source_location is the place of the call
// expect: 4
// expect: 0 1 -1
// expect: caught 1
// expect: ABC nothing to do
// expect: 0 XY
// expect: 1 3
// expect: here at main line 62 in a file: 1
// expect: 1 + 1 at main line 63 in a file: 1
// expect: 64 1
// expect: 65
#include <cstdio>
#include <cstring>
#include <expected>
#include <source_location>
#include <string>
enum class Error {
  Empty, TooLong
};
static std::expected<int, Error> length(const std::string& s) {
  if (s.empty()) return std::unexpected(Error::Empty);
  if (s.size() > 8) return std::unexpected<Error>(Error::TooLong);
  return static_cast<int>(s.size());
}
static std::expected<std::string, std::string> upper(const std::string& s) {
  if (s.empty()) return std::unexpected("nothing to do");
  std::string r = s;
  for (char& c : r) c = c >= 'a' && c <= 'z' ? c - 32 : c;
  return r;
}
static std::expected<void, int> check(int code) {
  if (code) return std::unexpected(code);
  return {};
}
static const char* base(const char* path) {
  const char* slash = strrchr(path, '/');
  return slash ? slash + 1 : path;
}
static void where(const char* what, const std::source_location here = std::source_location::current()) {
  printf("%s at %s line %u in a file: %d\n", what, "main", here.line(), strlen(base(here.file_name())) > 0);
}
static int line(int l = __builtin_LINE()) {
  return l;
}
#define CHECK(x) where(#x)
int main() {
  auto a = length("four");
  if (a) printf("%d\n", *a);
  auto b = length("");
  printf("%d %d %d\n", b.has_value(), b.error() == Error::Empty, b.value_or(-1));
  try {
    (void)length("much too long").value();
  }  catch (const std::bad_expected_access<Error>& e) {
    printf("caught %d\n", e.error() == Error::TooLong);
  }
  auto u = upper("abc"), v = upper("");
  printf("%s %s\n", u->c_str(), v.error().c_str());
  u = v;
  v = upper("xy");
  printf("%d %s\n", u.has_value(), (*v).c_str());
  printf("%d %d\n", check(0).has_value(), check(3).error());
  where("here");
  CHECK(1 + 1);
  printf("%d %d\n", line(), line() == line());
  constexpr auto at = std::source_location::current();
  static_assert(at.line() > 0);
  printf("%u\n", at.line());
}
