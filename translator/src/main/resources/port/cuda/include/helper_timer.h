#pragma once
#include <chrono>
// The stop watches that NVIDIA's samples bring along.
class StopWatchInterface {
  std::chrono::steady_clock::time_point begin;
  float total = 0;
  int sessions = 0;
  bool running = false;
  float elapsed() const { return std::chrono::duration<float, std::milli>(std::chrono::steady_clock::now() - begin).count(); }

public:
  void start() {
    begin = std::chrono::steady_clock::now();
    running = true;
  }
  void stop() {
    total += elapsed();
    running = false;
    sessions++;
  }
  void reset() {
    total = 0;
    sessions = 0;
    if (running) begin = std::chrono::steady_clock::now();
  }
  float getTime() { return running ? total + elapsed() : total; }
  float getAverageTime() { return sessions > 0 ? total / sessions : 0.0f; }
};
inline bool sdkCreateTimer(StopWatchInterface **timer) {
  *timer = new StopWatchInterface();
  return true;
}
inline bool sdkDeleteTimer(StopWatchInterface **timer) {
  if (*timer != nullptr) delete *timer;
  *timer = nullptr;
  return true;
}
inline bool sdkStartTimer(StopWatchInterface **timer) {
  if (*timer != nullptr) (*timer)->start();
  return true;
}
inline bool sdkStopTimer(StopWatchInterface **timer) {
  if (*timer != nullptr) (*timer)->stop();
  return true;
}
inline bool sdkResetTimer(StopWatchInterface **timer) {
  if (*timer != nullptr) (*timer)->reset();
  return true;
}
inline float sdkGetAverageTimerValue(StopWatchInterface **timer) { return *timer != nullptr ? (*timer)->getAverageTime() : 0.0f; }
inline float sdkGetTimerValue(StopWatchInterface **timer) { return *timer != nullptr ? (*timer)->getTime() : 0.0f; }
