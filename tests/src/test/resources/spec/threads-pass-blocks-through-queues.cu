// Fact: threads of the host wait for each other at bounded queues, and launch kernels in between.
// expect: 6200
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <queue>
#include <thread>
#include <vector>

template <class T> class Channel {
  std::queue<T> items;
  std::mutex guard;
  std::condition_variable filled, drained;
  size_t room;
  bool closed = false;

public:
  explicit Channel(size_t room) : room(room) {}
  void push(T value) {
    std::unique_lock<std::mutex> lock(guard);
    drained.wait(lock, [this] { return items.size() < room; });
    items.push(value);
    filled.notify_one();
  }
  bool pop(T &value) {
    std::unique_lock<std::mutex> lock(guard);
    filled.wait(lock, [this] { return !items.empty() || closed; });
    if (items.empty()) return false;
    value = items.front();
    items.pop();
    drained.notify_one();
    return true;
  }
  void close() {
    std::lock_guard<std::mutex> lock(guard);
    closed = true;
    filled.notify_all();
  }
};

__global__ void square(int *x) { x[threadIdx.x] *= x[threadIdx.x]; }

int main() {
  Channel<int *> full(2), done(2);
  std::vector<std::thread> workers;
  for (int i = 0; i < 3; i++) {
    workers.emplace_back([&] {
      int *block;
      while (full.pop(block)) {
        square<<<1, 8>>>(block);
        cudaDeviceSynchronize();
        done.push(block);
      }
    });
  }
  std::thread producer([&] {
    for (int b = 0; b < 10; b++) {
      int *block;
      cudaMallocManaged(&block, 8 * sizeof(int));
      for (int i = 0; i < 8; i++) block[i] = b + i;
      full.push(block);
    }
    full.close();
  });
  long sum = 0;
  for (int b = 0; b < 10; b++) {
    int *block;
    done.pop(block);
    for (int i = 0; i < 8; i++) sum += block[i];
    cudaFree(block);
  }
  producer.join();
  for (auto &worker : workers) worker.join();
  printf("%ld\n", sum);
  return 0;
}
