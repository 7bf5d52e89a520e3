#include <mutex>
#include <thread>

std::mutex first, second;

void forth() {
  std::lock_guard<std::mutex> a(first);
  std::this_thread::yield();
  std::lock_guard<std::mutex> b(second);
}

void back() {
  std::lock_guard<std::mutex> b(second);
  std::this_thread::yield();
  std::lock_guard<std::mutex> a(first);
}

int main() {
  std::thread one(forth);
  std::thread other(back);
  one.join();
  other.join();
  return 0;
}
