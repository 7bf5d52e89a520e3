// Fact: a thread of the host that exits ends the program, whatever the others wait for.
// expect: leaving
// expect: at exit
// exit: 3
#include <cstdio>
#include <cstdlib>
#include <thread>

struct Noisy {
  ~Noisy() { puts("destroyed"); }
};

int main() {
  atexit([] { puts("at exit"); });
  Noisy noisy;
  std::thread sleeper([] { std::this_thread::sleep_for(std::chrono::hours(1)); });
  sleeper.detach();
  std::thread leaving([] {
    puts("leaving");
    exit(3);
  });
  leaving.join();
  return 0;
}
