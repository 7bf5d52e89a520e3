// Fact: 'thread_local' variables outside functions whose values have to be computed are made by every thread and end with it.
// expect: 4 bad 6
// expect: closing log-t
// expect: 3 [] 5
// expect: closing log-main
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

struct Log {
  std::string name;
  Log(const char *name) : name(name) {}
  ~Log() { printf("closing %s\n", name.c_str()); }
};

int seed() { return 5; }

thread_local std::vector<int> cache(3, 1);
thread_local std::string error;
thread_local int first = seed();
static thread_local Log logger("log");

int main() {
  std::thread other([] {
    cache.push_back(2);
    error += "bad";
    first++;
    logger.name += "-t";
    printf("%zu %s %d\n", cache.size(), error.c_str(), first);
  });
  other.join();
  logger.name += "-main";
  printf("%zu [%s] %d\n", cache.size(), error.c_str(), first);
  return 0;
}
