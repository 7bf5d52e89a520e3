// A class of the file's own name keeps it: the class for the file's functions makes way.
#include <cstdio>

class Stopwatch {
  long started, ended;

 public:
  Stopwatch() : started(0), ended(0) {}
  void start(long now) { started = now; }
  long stop(long now) {
    ended = now;
    return ended - started;
  }
};

static long lap(Stopwatch &watch, long from, long to) {
  watch.start(from);
  return watch.stop(to);
}

int main() {
  Stopwatch watch;
  std::printf("%ld\n", lap(watch, 3, 10));
  return 0;
}
