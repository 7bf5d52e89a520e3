#pragma once
#include <port/allocation.h>
// Threads of the host. One runs at a time, until it waits, gives way or ends; then that one does which has waited longest among those that
// can go on, so that every run takes the same course. Whoever waits looks at what he waits for himself, in a loop around `__port_await`.
[[port::intrinsic("host.thread.start"), port::shim("HostThreads#start")]] unsigned long __port_thread_start(void (*body)(void *), void *data);
[[port::intrinsic("host.thread.current"), port::shim("HostThreads#current")]] unsigned long __port_thread_current();
[[port::intrinsic("host.thread.lives"), port::shim("HostThreads#isAlive")]] bool __port_thread_lives(unsigned long number);
[[port::intrinsic("host.thread.give.way"), port::shim("HostThreads#giveWay")]] void __port_give_way();
[[port::intrinsic("host.thread.look"), port::shim("HostThreads#look")]] void __port_look();
[[port::intrinsic("host.thread.await"), port::shim("HostThreads#await")]] void __port_await(const char *what);
[[port::intrinsic("host.thread.await.until"), port::shim("HostThreads#await")]] bool __port_await_until(const char *what, long deadline);
[[port::intrinsic("host.thread.changed"), port::shim("HostThreads#changed")]] void __port_changed();
inline void __port_join(unsigned long number, const char *what) {
  while (__port_thread_lives(number)) __port_await(what);
}
// What is called when a thread starts: the first values of its own variables.
struct __port_thread_beginning {
  void (*call)();
  __port_thread_beginning *next;
};
inline __port_thread_beginning *__port_thread_beginnings;
inline int __port_at_thread_start(void (*call)()) {
  __port_thread_beginning **at = &__port_thread_beginnings;
  while (*at != nullptr) at = &(*at)->next;
  *at = new __port_thread_beginning{call, nullptr};
  return 0;
}
inline void __port_begin_thread() {
  for (__port_thread_beginning *at = __port_thread_beginnings; at != nullptr; at = at->next) at->call();
}
// What is called when a thread ends, the last one first: the destructors of its own variables.
struct __port_thread_end {
  unsigned long thread;
  void (*call)();
  __port_thread_end *next;
};
inline __port_thread_end *__port_thread_ends;
inline int __port_at_thread_exit(void (*call)()) {
  if (__port_thread_current() == 1) return __port_at_exit(call);
  __port_thread_ends = new __port_thread_end{__port_thread_current(), call, __port_thread_ends};
  return 0;
}
inline void __port_end_thread() {
  __port_thread_end **at = &__port_thread_ends;
  while (*at != nullptr) {
    __port_thread_end *end = *at;
    if (end->thread != __port_thread_current()) {
      at = &end->next;
      continue;
    }
    *at = end->next;
    end->call();
    delete end;
    at = &__port_thread_ends;
  }
}
// Those who wait to be notified, in the order in which they came; each lives on the stack of its thread.
struct __port_waiter {
  bool notified;
  __port_waiter *next;
};
inline void __port_enter(__port_waiter **queue, __port_waiter *self) {
  self->notified = false;
  self->next = nullptr;
  while (*queue != nullptr) queue = &(*queue)->next;
  *queue = self;
}
inline void __port_leave(__port_waiter **queue, __port_waiter *self) {
  while (*queue != nullptr && *queue != self) queue = &(*queue)->next;
  if (*queue == self) *queue = self->next;
}
inline void __port_notify_one(__port_waiter **queue) {
  if (*queue == nullptr) return;
  (*queue)->notified = true;
  *queue = (*queue)->next;
  __port_changed();
}
inline void __port_notify_all(__port_waiter **queue) {
  while (*queue != nullptr) __port_notify_one(queue);
}
inline void __port_await_notice(__port_waiter *self, const char *what) {
  while (!self->notified) __port_await(what);
}
inline bool __port_await_notice_until(__port_waiter **queue, __port_waiter *self, const char *what, long deadline) {
  while (!self->notified && __port_await_until(what, deadline)) {}
  if (!self->notified) __port_leave(queue, self);
  return self->notified;
}
