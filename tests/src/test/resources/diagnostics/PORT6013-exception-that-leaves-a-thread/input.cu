#include <stdexcept>
#include <thread>

int main() {
  std::thread failing([] { throw std::runtime_error("lost"); });
  try {
    failing.join();
  } catch (...) {
    return 0;
  }
  return 0;
}
