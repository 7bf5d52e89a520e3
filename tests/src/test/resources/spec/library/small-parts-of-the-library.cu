// Fact: policies, bytes, kinds of floats, tasks, locks of several mutexes and free atomic functions are those of C++17
// expect: 90 100 18
// expect: 4.243
// expect: 60 15
// expect: 11110 110
// expect: 42
// expect: 5 5
// expect: 14
// expect: 12345678901 7 8
// expect: 1111
// expect: 4
#include <execution>
#include <algorithm>
#include <numeric>
#include <vector>
#include <cmath>
#include <cstddef>
#include <future>
#include <mutex>
#include <atomic>
#include <cstdint>
#include <cinttypes>
#include <iostream>
#include <cstdio>
#include <memory>
#include <type_traits>
struct Sw { int a; };
int main() {
  std::vector<int> v(10); std::iota(v.begin(), v.end(), 0);
  std::sort(std::execution::par, v.begin(), v.end(), [](int a, int b) { return a > b; });
  std::for_each(std::execution::par_unseq, v.begin(), v.end(), [](int &x) { x *= 2; });
  std::cout << std::reduce(std::execution::par, v.begin(), v.end()) << " " << std::transform_reduce(std::execution::par, v.begin(), v.end(), 0, std::plus<>(), [](int x) { return x + 1; }) << " " << v[0] << "\n";
  std::vector<double> w(10); std::transform(std::execution::par, v.begin(), v.end(), w.begin(), [](int x) { return std::sqrt(x); }); printf("%.3f\n", w[0]);
  std::byte b{0x0f}; b |= std::byte{0xf0}; b = b & std::byte{0x3c}; printf("%d %d\n", std::to_integer<int>(b), (int)(b >> 2));
  printf("%d%d%d%d%d %d%d%d\n", std::fpclassify(1.0) == FP_NORMAL, std::fpclassify(0.0f) == FP_ZERO, std::fpclassify(1e-310) == FP_SUBNORMAL, std::isnormal(1.0f), std::isnormal(0.0), std::isless(1.0, 2.0), std::isunordered(NAN, 1.0), std::isgreater(1.0, 2.0));
  std::packaged_task<int(int, int)> task([](int a, int c) { return a * c; }); auto f = task.get_future(); task(6, 7); printf("%d\n", f.get());
  std::promise<int> pr; std::shared_future<int> sf(pr.get_future()); pr.set_value(5); printf("%d %d\n", sf.get(), sf.get());
  std::mutex m1, m2; { std::scoped_lock l(m1, m2); } { std::scoped_lock l(m1); } { std::lock_guard<std::mutex> g(m1); } std::lock(m1, m2); m1.unlock(); m2.unlock();
  std::atomic<int> a{3}; std::atomic_fetch_add(&a, 4); std::atomic_store(&a, std::atomic_load(&a) * 2); printf("%d\n", a.load());
  uint64_t big = UINT64_C(12345678901); printf("%" PRIu64 " %" PRId32 " %zu\n", big, INT32_C(7), sizeof(std::int_fast32_t));
  printf("%d%d%d%d\n", std::is_invocable_r_v<double, int (*)(int), int>, std::is_swappable_v<Sw>, std::is_same_v<std::remove_reference_t<int &>, int>, std::is_trivially_move_constructible_v<Sw>);
  auto sp = std::allocate_shared<Sw>(std::allocator<Sw>(), Sw{4}); printf("%d\n", sp->a);
}
