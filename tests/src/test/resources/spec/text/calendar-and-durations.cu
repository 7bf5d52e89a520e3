// Fact: calendar time, and std::chrono's durations and points in time.
// expect: 2023-11-14 22:13:20 Tue Tuesday Nov November 318 46 2 46 23 20 14 10 PM 13 11/14/23 2023-11-14 22:13:20 22:13 10:13:20 PM Tue Nov 14 22:13:20 2023 11/14/23 22:13:20 
// expect: 	% 2 46 2023 23 Nov
// expect: Tue Nov 14 22:13:20 2023
// expect: 123 10 2 317
// expect: 1741395600 125-2-8 1 6
// expect: 1
// expect: 5
// expect: Tue Nov 14 22:13:20 2023
// expect: 2023-11-14 22:13:20
// expect: 1970-01-01 00:00:00 001 00 01 1970
// expect: 1969-12-31 23:59:59 365 52 01 1970
// expect: 2000-02-29 00:00:00 060 09 09 2000
// expect: 2100-01-01 00:00:00 001 00 53 2099
// expect: 1900-01-01 00:00:00 001 00 01 1900
// expect: 2024-02-29 00:00:00 060 08 09 2024
// expect: 0
// expect: 1241291314150
// expect: 3723004 62 3723 111 3004 1861502 3723 6 -3723004
// expect: 1.5 0.0015
// expect: 4 9223372036854775807 0 5 1222
// expect: 50001111
// expect: 1700086400 1700000000000000000 472222 0
// expect: 11
#include <cstdio>
#include <ctime>
#include <iostream>
#include <iomanip>
#include <sstream>
#include <string>
#include <chrono>
#include <locale>

int main() {
  time_t t = 1700000000;
  struct tm g = *gmtime(&t);
  char b[512];
  strftime(b, sizeof b,
      "%Y-%m-%d %H:%M:%S %a %A %b %B %j %U %w %W %y %C %e %I %p %M %D %F %T %R %r %c %x %X %n%t%% %u %V %G %g %h",
      &g);
  puts(b);
  printf("%s", asctime(&g));
  printf("%d %d %d %d\n", g.tm_year, g.tm_mon, g.tm_wday, g.tm_yday);
  struct tm m = {};
  m.tm_year = 124;
  m.tm_mon = 13;
  m.tm_mday = 35;
  m.tm_hour = 25;
  time_t k = timegm(&m);
  printf("%ld %d-%d-%d %d %d\n", (long)k, m.tm_year, m.tm_mon, m.tm_mday, m.tm_hour, m.tm_wday);
  struct tm lt;
  localtime_r(&t, &lt);
  printf("%d\n", mktime(&lt) == t);
  printf("%g\n", difftime(t + 5, t));
  printf("%s", ctime(&t));
  std::cout << std::put_time(&g, "%F %T") << '\n';
  for (long s : {0L, -1L, 951782400L, 4102444800L, -2208988800L, 1709164800L}) {
    time_t x = s;
    gmtime_r(&x, &g);
    strftime(b, sizeof b, "%Y-%m-%d %H:%M:%S %j %U %V %G", &g);
    puts(b);
  }
  printf("%zu\n", strftime(b, 3, "%Y", &g));
  std::tm in = {};
  std::istringstream ss("2024-02-29 13:14:15");
  ss >> std::get_time(&in, "%Y-%m-%d %H:%M:%S");
  std::cout << in.tm_year << in.tm_mon << in.tm_mday << in.tm_hour << in.tm_min << in.tm_sec << ss.fail() << '\n';
  using namespace std::chrono;
  using namespace std::chrono_literals;
  auto d = 1h + 2min + 3s + 4ms;
  std::cout << d.count() << ' ' << duration_cast<minutes>(d).count() << ' ' << duration<double>(d).count()
      << ' ' << (d > 1h) << (1000ms == 1s) << (1s != 2s) << ' ' << (d % 1min).count() << ' ' << (d / 2).count()
      << ' ' << d / 1s << ' ' << (2 * 3s).count() << ' ' << (-d).count() << '\n';
  duration<double, std::milli> ms = 1500us;
  std::cout << ms.count() << ' ' << duration_cast<duration<float>>(ms).count() << '\n';
  milliseconds a(10);
  a += 5ms;
  a *= 2;
  ++a;
  a--;
  a -= 1ms;
  a /= 2;
  a %= 10ms;
  std::cout << a.count() << ' ' << milliseconds::max().count() << ' ' << milliseconds::zero().count() << ' '
      << abs(-5s).count() << ' ' << floor<seconds>(1999ms).count() << ceil<seconds>(1001ms).count()
      << round<seconds>(1500ms).count() << round<seconds>(2500ms).count() << '\n';
  auto t0 = steady_clock::now();
  auto t1 = t0 + 5ms;
  std::cout << duration_cast<microseconds>(t1 - t0).count() << (t1 > t0) << (t0 == t0) << (t0 != t1)
      << (t0 <= t1) << '\n';
  system_clock::time_point p = system_clock::from_time_t(t);
  std::cout << system_clock::to_time_t(p + 24h) << ' ' << p.time_since_epoch().count() << ' '
      << time_point_cast<hours>(p).time_since_epoch().count() << ' '
      << duration_cast<milliseconds>(p.time_since_epoch()).count() % 1000 << '\n';
  high_resolution_clock::time_point h0 = high_resolution_clock::now();
  auto el = high_resolution_clock::now() - h0;
  std::cout << (el.count() >= 0) << (duration<double, std::micro>(el).count() < 1e9) << '\n';
}
