// Fact: threads of the host compute, whatever their order; locks, atomic variables and futures work among them.
// expect: 4 10 60 28
// expect: 42 done 1 7
// expect: ready 5 once
#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

struct Counter {
  int total = 0;
  std::mutex guard;
  void add(int n) {
    std::lock_guard<std::mutex> lock(guard);
    total += n;
  }
};

__global__ void twice(int *x) { x[threadIdx.x] *= 2; }

void work(int device, std::vector<int> &sums) {
  int host[4] = {device, device, device, device}, *x;
  cudaMalloc(&x, sizeof(host));
  cudaMemcpy(x, host, sizeof(host), cudaMemcpyHostToDevice);
  twice<<<1, 4>>>(x);
  cudaMemcpy(host, x, sizeof(host), cudaMemcpyDeviceToHost);
  sums[device] = host[0] + host[3];
  cudaFree(x);
}

int square(int x) { return x * x; }

int main() {
  std::atomic<int> count{0};
  Counter counter;
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; i++) {
    threads.emplace_back([&count, &counter, i] {
      count++;
      counter.add(i + 1);
    });
  }
  for (auto &thread : threads) thread.join();
  std::thread member(&Counter::add, &counter, 50);
  member.join();
  std::vector<int> sums(4);
  std::vector<std::thread> others;
  for (int i = 0; i < 4; i++) others.push_back(std::thread(work, i, std::ref(sums)));
  for (size_t i = 0; i < others.size(); i++) others[i].join();
  printf("%d %d %d %d\n", count.load(), counter.total - 50, counter.total, sums[0] + sums[1] + sums[2] + sums[3] + 4);

  bool ready = false;
  std::mutex mutex;
  std::condition_variable arrived;
  std::thread producer([&] {
    std::unique_lock<std::mutex> lock(mutex);
    ready = true;
    arrived.notify_one();
  });
  {
    std::unique_lock<std::mutex> lock(mutex);
    arrived.wait(lock, [&] { return ready; });
  }
  producer.join();
  std::future<int> answer = std::async(std::launch::async, [] { return 42; });
  std::future<int> squared = std::async(square, 3);
  printf("%d %s %d %d\n", answer.get(), ready ? "done" : "not", !producer.joinable(), squared.get() - 2);
  std::promise<int> promise;
  std::future<int> promised = promise.get_future();
  promise.set_value(5);
  std::once_flag flag;
  printf("ready %d", promised.get());
  for (int i = 0; i < 3; i++) std::call_once(flag, [] { printf(" once\n"); });
  return 0;
}
