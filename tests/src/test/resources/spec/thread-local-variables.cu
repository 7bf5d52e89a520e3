// Fact: every thread of the host has 'thread_local' variables of its own, which start anew and end with it.
// expect: 1 8 8.0 6 x1 1608637542 3
// expect: end 1
// expect: 2 9 9.0 6 x2 1608637542 3
// expect: end 2
// expect: 0 7 7.0 6 x0 1608637542 3
// expect: 0 7 14.0 12 x00 3421126067 6
// expect: 7
// expect: end 0
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <thread>
#include <vector>

thread_local int calls = 7;
static __thread float last[2];
struct Counted {
  static thread_local long total;
  int id = 0;
  ~Counted() { printf("end %d\n", id); }
};
thread_local long Counted::total = 3;

int &next() {
  static thread_local int n;
  return ++n;
}
Counted &mine() {
  thread_local Counted counted;
  return counted;
}
std::string &text() {
  thread_local std::string letters = "x";
  return letters;
}

int work(int i) {
  calls += i;
  last[1] += calls;
  Counted::total *= 2;
  text() += std::to_string(i);
  mine().id = i;
  std::this_thread::yield();
  thread_local std::mt19937 generator(42);
  unsigned drawn = generator();
  int *mine = &calls;
  next();
  next();
  printf("%d %d %.1f %ld %s %u %d\n", i, *mine, last[1], Counted::total, text().c_str(), drawn, next());
  return 0;
}

int main() {
  std::vector<std::thread> threads;
  for (int i = 0; i < 2; i++) threads.emplace_back(work, i + 1);
  for (auto &thread : threads) thread.join();
  work(0);
  work(0);
  void (*leave)() = [] { printf("%d\n", calls); };
  atexit(leave);
  return 0;
}
