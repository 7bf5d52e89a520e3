// Fact: from_chars and to_chars: bases, ranges and the shortest text of a float.
// expect: 42 2 100
// expect: -42 3 100
// expect: 0 0 010
// expect: 0 0 010
// expect: 0 0 010
// expect: 0 11 001
// expect: 0 0 010
// expect: 0 5 001
// expect: 255 2 100
// expect: 0 1 100
// expect: -9223372036854775808 20 100
// expect: 1295 2 100
// expect: 18446744073709551615 20 100
// expect: 5 3 100
// expect: 0 6 001
// expect: 1.5 3 100
// expect: -2500 6 100
// expect: -1 0 010
// expect: inf 3 100
// expect: nan 3 100
// expect: -1 5 001
// expect: 0.5 2 100
// expect: 5 2 100
// expect: -1 0 010
// expect: 1 1 100
// expect: 0 1 100
// expect: 0 -123 ff -101 18446744073709551615 z -7 65
// expect: 1.5 0.1 1e+21 123456789 0.33333334 -0 1e-07 1e+05 1e+05 1e+22 1.7976931348623157e+308 inf
// expect: 11
// expect: 3.14 3.142e+04 3.14e+04 2.5 2.5e+00
#include <charconv>
#include <iostream>
#include <string>
#include <string_view>
#include <system_error>
#include <limits>
template <class T> void parse(std::string_view s, int base = 10) { T v{}; auto [p,
    ec] = std::from_chars(s.data(), s.data() + s.size(), v, base); std::cout << v << ' ' << (p - s.data())
    << ' ' << (ec == std::errc()) << (ec == std::errc::invalid_argument)
    << (ec == std::errc::result_out_of_range)
    << '\n'; } void real(std::string_view s) { double v = -1; auto r = std::from_chars(s.data(),
    s.data() + s.size(), v); std::cout << v << ' ' << (r.ptr - s.data()) << ' ' << (r.ec == std::errc())
    << (r.ec == std::errc::invalid_argument) << (r.ec == std::errc::result_out_of_range)
    << '\n'; } template <class T> std::string text(T v) { char b[64]; auto r = std::to_chars(b, b + sizeof b,
    v); return std::string(b, r.ptr); } template <class T> std::string text(T v,
    int base) { char b[80]; auto r = std::to_chars(b, b + sizeof b, v, base); return std::string(b,
    r.ptr); } int main() {   parse<int>("42"); parse<int>("-42abc"); parse<int>("+1"); parse<int>(" 1"); parse<int>(""); parse<int>("99999999999"); parse<unsigned>("-1"); parse<unsigned short>("65536"); parse<int>("ff",
    16); parse<int>("0x1f", 16); parse<long>("-9223372036854775808"); parse<int>("zz",
    36); parse<unsigned long>("18446744073709551615"); parse<int>("101",
    2); parse<short>("-32769");   real("1.5"); real("-2.5e3x"); real("+1"); real("inf"); real("nan"); real("1e999"); real(".5"); real("5."); real("x"); real("1e"); real("0x1p3");   std::cout
    << text(0) << ' ' << text(-123) << ' ' << text(255, 16) << ' ' << text(-5, 2) << ' '
    << text(18446744073709551615ull) << ' ' << text(35, 36) << ' ' << text((short)-7) << ' ' << text('A')
    << '\n';   std::cout << text(1.5) << ' ' << text(0.1) << ' ' << text(1e21) << ' ' << text(123456789.0)
    << ' ' << text(1.0f / 3) << ' ' << text(-0.0) << ' ' << text(1e-7) << ' ' << text(100000.0) << ' '
    << text(1e5f) << ' ' << text(1e22) << ' ' << text(std::numeric_limits<double>::max()) << ' '
    << text(std::numeric_limits<double>::infinity()) << '\n';   char b[32]; auto r = std::to_chars(b, b + 2,
    12345); std::cout << (r.ec == std::errc::value_too_large) << (r.ptr == b + 2)
    << '\n';   r = std::to_chars(b, b + 32, 3.14159, std::chars_format::fixed, 2); std::cout << std::string(b,
    r.ptr) << ' '; r = std::to_chars(b, b + 32, 31415.9, std::chars_format::scientific, 3); std::cout
    << std::string(b, r.ptr) << ' '; r = std::to_chars(b, b + 32, 31415.9, std::chars_format::general,
    3); std::cout << std::string(b, r.ptr) << ' '; r = std::to_chars(b, b + 32, 2.5,
    std::chars_format::fixed); std::cout << std::string(b, r.ptr) << ' '; r = std::to_chars(b, b + 32, 2.5,
    std::chars_format::scientific); std::cout << std::string(b, r.ptr) << '\n'; }
