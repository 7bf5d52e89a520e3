// Fact: functions, tuples, optionals, variants, any and traits work as the library says
// expect: 5651550bad_function_call
// expect: 1512326391
// expect: 336intfloat10
// expect: 144
// expect: 72.5x2.5372.5c147
// expect: 51
// expect: 9p1
// expect: 045511bad optional access4textzzz13
// expect: 45
// expect: 90
// expect: 032str12.522.5std::get: wrong index for variant
// expect: 1two3
// expect: 51any1bad any_cast
// expect: 5(0.715046,4.94861)(3,-4)3250.5(0.540302,0.841471)(2,1)(1.5,2)1(-7,24)
// expect: (-2,2)(2,-2)(-3,2)
// expect: (0,2)
// expect: 11111111114281111111010111111110015
// expect: 21474836471.19209e-07-1.79769e+30821-3276810.5121474836471524
#include <functional>
#include <tuple>
#include <optional>
#include <variant>
#include <any>
#include <utility>
#include <iostream>
#include <string>
#include <vector>
#include <array>
#include <complex>
#include <memory>
#include <type_traits>
#include <limits>
#include <numeric>
#include <cmath>
#include <climits>
#include <cfloat>
int add(int a, int b) {
  return a + b;
}
struct S {
  int v = 3;
  int get(int k) const {
    return v * k;
  }
  void set(int x) {
    v = x;
  }
  static int twice(int x) {
    return 2 * x;
  }
  int operator()(int a) const {
    return a + v;
  }
};
struct Numbering {
  int operator()(int) const {
    return 1;
  }
  int operator()(double) const {
    return 2;
  }
  int operator()(const std::string&) const {
    return 3;
  }
};
template <class T, class = void> struct has_size : std::false_type {
};
template <class T> struct has_size<T, std::void_t<decltype(std::declval<T>().size())>> : std::true_type {};
template <class T> std::enable_if_t<std::is_integral_v<T>, const char*> kind(T) {
  return "int";
}
template <class T> std::enable_if_t<std::is_floating_point_v<T>, const char*> kind(T) {
  return "float";
}
template <class F, class... A> auto call(F&& f, A&&... a) -> decltype(std::forward<F>(f)(std::forward<A>(a)...)) {
  return std::forward<F>(f)(std::forward<A>(a)...);
}
template <class... T> auto sum(T... t) {
  return (t + ... + 0);
}
int main() {
  std::function<int(int, int)> f = add;
  std::cout << f(2, 3);
  f = [](int a, int b) { return a * b; };
  std::cout << f(2, 3);
  f = std::plus<int>();
  std::cout << f(2, 3);
  std::function<int(const S&, int)> mf = &S::get;
  S s;
  std::cout << mf(s, 5);
  std::function<int(int)> sf = S{4};
  std::cout << sf(1);
  std::function<void()> e;
  std::cout << (e ? 1 : 0);
  try {
    e();
  }  catch (const std::bad_function_call& x) {
    std::cout << x.what();
  }
  std::cout << '\n';
  auto b1 = std::bind(add, 10, std::placeholders::_1);
  std::cout << b1(5);
  auto b2 = std::bind(&S::get, &s, std::placeholders::_1);
  std::cout << b2(4);
  auto b3 = std::bind(add, std::placeholders::_2, std::placeholders::_1);
  std::cout << b3(1, 2);
  int n = 1;
  auto inc = [](int& x) { ++x; };
  std::bind(inc, std::ref(n))();
  std::cout << n << std::invoke(&S::get, s, 2) << std::invoke(&S::v, s) << std::mem_fn(&S::get)(s, 3) << std::not_fn([](int x) { return x > 2; })(1) << '\n';
  std::vector<std::function<int(int)>> fs;
  for (int i = 0; i < 3; ++i) fs.push_back([i](int x) { return x + i; });
  int acc = 0;
  for (auto& g : fs) acc = g(acc);
  std::cout << acc << call(add, 1, 2) << sum(1, 2, 3) << kind(2) << kind(2.0f) << has_size<std::string>::value << has_size<int>::value << '\n';
  std::function<int(int)> fib = [&](int k) { return k < 2 ? k : fib(k - 1) + fib(k - 2); };
  std::cout << fib(12) << '\n';
  auto t = std::make_tuple(1, 2.5, std::string("x"));
  std::get<0>(t) = 7;
  auto [a, b, c] = t;
  std::cout << a << b << c << std::get<double>(t) << std::tuple_size<decltype(t)>::value;
  int i;
  double d;
  std::tie(i, d, std::ignore) = t;
  std::cout << i << d;
  auto t2 = std::tuple_cat(t, std::make_tuple('c'));
  std::cout << std::get<3>(t2) << (std::make_tuple(1, 2) < std::make_tuple(1, 3)) << std::apply([](auto... x) { return sizeof...(x); }, t2) << std::apply(add, std::make_pair(3, 4)) << '\n';
  std::tuple<std::unique_ptr<int>, int> tu(std::make_unique<int>(5), 6);
  auto tm = std::move(tu);
  std::cout << *std::get<0>(tm) << (std::get<0>(tu) == nullptr) << '\n';
  auto pr = std::make_pair(1, std::string("p"));
  auto& [p1, p2] = pr;
  p1 = 9;
  std::cout << pr.first << p2 << (std::pair(1, 2) == std::make_pair(1, 2)) << '\n';
  std::optional<int> o;
  std::cout << o.has_value() << o.value_or(4);
  o = 5;
  std::cout << *o << o.value() << (o == 5) << (o ? 1 : 0);
  o.reset();
  try {
    o.value();
  }  catch (const std::bad_optional_access& x) {
    std::cout << x.what();
  }
  std::optional<std::string> os = "text";
  std::cout << os->size() << *os;
  os = std::nullopt;
  os.emplace(3, 'z');
  std::cout << *os << (std::optional<int>(1) < std::optional<int>(2)) << std::make_optional(3).value() << '\n';
  struct NoDefault {
    int x;
    NoDefault(int v) : x(v) {
    }
  };
  std::optional<NoDefault> nd;
  nd.emplace(4);
  std::cout << nd->x;
  nd = NoDefault(5);
  std::cout << nd->x << '\n';
  auto find = [](int k) -> std::optional<std::pair<int, int>> { if (k) return std::make_pair(k, k * k); return {}; };
  if (auto r = find(3)) std::cout << r->second;
  std::cout << find(0).has_value() << '\n';
  std::variant<int, double, std::string> v = 3;
  std::cout << v.index() << std::get<int>(v);
  v = "str";
  std::cout << v.index() << std::get<2>(v) << std::holds_alternative<std::string>(v);
  v = 2.5;
  std::visit([](auto&& x) { std::cout << x; }, v);
  std::cout << std::visit(Numbering(), v);
  if (auto* pd = std::get_if<double>(&v)) std::cout << *pd;
  try {
    std::get<int>(v);
  }  catch (const std::bad_variant_access& x) {
    std::cout << x.what();
  }
  std::cout << '\n';
  std::vector<std::variant<int, std::string>> vv{1, "two", 3};
  for (auto& x : vv) std::visit([](const auto& w) { std::cout << w; }, x);
  std::cout << '\n';
  std::any an = 5;
  std::cout << std::any_cast<int>(an) << an.has_value();
  an = std::string("any");
  std::cout << std::any_cast<std::string&>(an) << (an.type() == typeid(std::string));
  try {
    std::any_cast<float>(an);
  }  catch (const std::bad_any_cast& x) {
    std::cout << x.what();
  }
  std::cout << '\n';
  std::complex<double> z(3, 4), w = std::polar(1.0, 0.5);
  std::cout << std::abs(z) << z * w << std::conj(z) << z.real() << std::norm(z) << std::arg(w) << std::exp(std::complex<double>(0, 1)) << std::sqrt(z) << z / 2.0 << (z == std::complex<double>(3, 4)) << std::pow(z, 2) << '\n';
  std::complex<float> cf(1, 2);
  cf += 1.0f;
  cf *= std::complex<float>(0, 1);
  std::cout << cf << -cf << cf - 1.0f << '\n';
  using namespace std::complex_literals;
  std::cout << 2.0 * 1i << '\n';
  std::cout << std::is_same_v<std::decay_t<const int&>, int> << std::is_base_of_v<S, S> << std::is_convertible_v<int, double> << std::is_trivially_copyable_v<S> << std::is_pointer_v<int*> << std::is_array_v<int[3]> << std::is_const_v<const int> << std::is_unsigned_v<unsigned> << std::is_class_v<S> << std::is_enum_v<std::float_round_style> << std::extent_v<int[4]> << std::rank_v<int[2][3]> << std::alignment_of_v<double> << std::is_same_v<std::common_type_t<int, float>, float> << std::is_same_v<std::conditional_t<true, int, char>, int> << std::is_same_v<std::make_unsigned_t<int>, unsigned> << std::is_same_v<std::remove_pointer_t<int*>, int> << std::is_same_v<std::underlying_type_t<std::float_round_style>, int> << std::is_invocable_v<decltype(add), int, int> << std::is_same_v<std::invoke_result_t<decltype(add)&, int, int>, int> << std::conjunction_v<std::true_type, std::false_type> << std::disjunction_v<std::true_type, std::false_type> << std::negation_v<std::true_type> << std::is_default_constructible_v<S> << std::is_constructible_v<std::string, const char*> << std::is_arithmetic_v<char> << std::is_void_v<void> << std::is_reference_v<int&> << std::is_rvalue_reference_v<int&&> << std::is_function_v<decltype(add)> << std::is_member_function_pointer_v<decltype(&S::get)> << std::is_polymorphic_v<S> << std::is_empty_v<S> << std::is_nothrow_move_constructible_v<S> << std::integral_constant<int, 5>::value << '\n';
  std::cout << std::numeric_limits<int>::max() << std::numeric_limits<float>::epsilon() << std::numeric_limits<double>::lowest() << std::numeric_limits<unsigned char>::digits10 << std::numeric_limits<float>::is_iec559 << std::numeric_limits<short>::min() << std::numeric_limits<long>::is_signed << std::numeric_limits<float>::round_error() << std::isnan(std::numeric_limits<float>::signaling_NaN()) << INT_MAX << DBL_DIG << FLT_MANT_DIG << '\n';
}
