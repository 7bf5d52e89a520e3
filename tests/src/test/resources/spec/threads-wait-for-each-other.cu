// Fact: threads of the host wait for each other at atomic variables, barriers, latches, semaphores, futures and locks.
// expect: 4 60
// expect: 0 1 2 -1 2 0 1 -1 | 0
// expect: 1 hello no 3 1
// expect: 0 0 1
#include <atomic>
#include <barrier>
#include <chrono>
#include <cstdio>
#include <future>
#include <latch>
#include <semaphore>
#include <shared_mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>
using namespace std::chrono_literals;

static void run(int count, const std::function<void(int)> &work) {
  std::vector<std::thread> threads;
  for (int i = 0; i < count; i++) threads.emplace_back(work, i);
  for (auto &thread : threads) thread.join();
}

int main() {
  std::atomic<bool> go{false};
  std::atomic<int> count{0};
  std::thread late([&] { go = true; });
  run(4, [&](int) {
    while (!go) {
    }
    count++;
  });
  late.join();
  std::atomic_flag taken = ATOMIC_FLAG_INIT;
  int total = 0;
  run(3, [&](int) {
    for (int k = 0; k < 20; k++) {
      while (taken.test_and_set()) {
      }
      int seen = total;
      std::this_thread::yield();
      total = seen + 1;
      taken.clear();
    }
  });
  printf("%d %d\n", count.load(), total);

  std::vector<int> order;
  std::barrier phase(3, [&]() noexcept { order.push_back(-1); });
  run(3, [&](int i) {
    for (int k = 0; k < 2; k++) {
      order.push_back(i);
      phase.arrive_and_wait();
    }
  });
  for (int who : order) printf("%d ", who);
  std::latch arrived(2);
  std::counting_semaphore<4> tokens(0);
  std::thread first([&] {
    arrived.count_down();
    tokens.release(2);
  });
  std::thread second([&] { arrived.arrive_and_wait(); });
  arrived.wait();
  tokens.acquire();
  tokens.acquire();
  printf("| %d\n", tokens.try_acquire());
  first.join();
  second.join();

  std::promise<std::string> said;
  auto heard = said.get_future();
  std::thread speaker([&] {
    std::this_thread::sleep_for(5ms);
    said.set_value("hello");
  });
  auto status = heard.wait_for(1ms);
  printf("%d %s ", status == std::future_status::timeout, heard.get().c_str());
  speaker.join();
  auto failing = std::async(std::launch::async, [](int x) -> int { throw std::runtime_error("no " + std::to_string(x)); }, 3);
  try {
    failing.get();
  } catch (const std::exception &e) {
    printf("%s ", e.what());
  }
  std::future<void> orphan;
  {
    std::promise<void> promise;
    orphan = promise.get_future();
  }
  try {
    orphan.get();
  } catch (const std::future_error &e) {
    printf("%d\n", e.code() == std::future_errc::broken_promise);
  }

  std::shared_mutex guard;
  {
    std::shared_lock a(guard), b(guard);
    printf("%d ", guard.try_lock());
  }
  std::timed_mutex timed;
  timed.lock();
  std::thread([&] { printf("%d ", timed.try_lock_for(2ms)); }).join();
  std::jthread polling([](std::stop_token stop) {
    int turns = 0;
    while (!stop.stop_requested()) turns++;
    printf("%d\n", turns > 0);
  });
  std::this_thread::sleep_for(1ms);
  return 0;
}
