#pragma once
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <sched.h>
#include <port/thread_turns.h>
// POSIX threads of the host, which take turns: one runs until it waits.
typedef unsigned long pthread_t;
typedef unsigned pthread_key_t;
typedef int pthread_once_t;
struct pthread_attr_t { int detached; size_t stack; };
struct pthread_mutexattr_t { int kind; };
struct pthread_condattr_t { int clock; };
struct pthread_rwlockattr_t { int unused; };
struct pthread_barrierattr_t { int unused; };
struct pthread_mutex_t { int kind; unsigned long owner; unsigned depth; };
struct pthread_cond_t { __port_waiter *waiters; };
struct pthread_rwlock_t { int readers; unsigned long writer; };
struct pthread_barrier_t { unsigned count, missing; unsigned long phase; };
typedef volatile int pthread_spinlock_t;
#define PTHREAD_MUTEX_NORMAL 0
#define PTHREAD_MUTEX_TIMED_NP 0
#define PTHREAD_MUTEX_RECURSIVE 1
#define PTHREAD_MUTEX_RECURSIVE_NP 1
#define PTHREAD_MUTEX_ERRORCHECK 2
#define PTHREAD_MUTEX_DEFAULT 0
#define PTHREAD_MUTEX_INITIALIZER {0, 0, 0}
#define PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP {1, 0, 0}
#define PTHREAD_COND_INITIALIZER {nullptr}
#define PTHREAD_RWLOCK_INITIALIZER {0, 0}
#define PTHREAD_ONCE_INIT 0
#define PTHREAD_CREATE_JOINABLE 0
#define PTHREAD_CREATE_DETACHED 1
#define PTHREAD_PROCESS_PRIVATE 0
#define PTHREAD_PROCESS_SHARED 1
#define PTHREAD_SCOPE_SYSTEM 0
#define PTHREAD_BARRIER_SERIAL_THREAD -1
#define PTHREAD_STACK_MIN 16384

// A thread that somebody may join: what it calls, and what that returned. The threads that exist are found by number.
struct __port_pthread {
  pthread_t number;
  void *(*start)(void *);
  void *value;
  bool detached;
  __port_pthread *next;
};
inline __port_pthread *__port_pthreads;
// Thrown by `pthread_exit`, as glibc does, so that the destructors of the thread's variables run.
struct __port_pthread_exit { void *value; };
inline __port_pthread *__port_pthread_of(pthread_t number) {
  __port_pthread *at = __port_pthreads;
  while (at != nullptr && at->number != number) at = at->next;
  return at;
}
inline void __port_pthread_forget(__port_pthread *thread) {
  __port_pthread **at = &__port_pthreads;
  while (*at != thread) at = &(*at)->next;
  *at = thread->next;
  free(thread);
}

// Keys of values that each thread has its own of; the destructors run when the thread ends.
#define PTHREAD_KEYS_MAX 64
struct __port_specific { pthread_t thread; pthread_key_t key; void *value; __port_specific *next; };
inline __port_specific *__port_specifics;
inline void (*__port_key_destructors[PTHREAD_KEYS_MAX])(void *);
inline pthread_key_t __port_keys;
inline int pthread_key_create(pthread_key_t *key, void (*destructor)(void *)) {
  if (__port_keys == PTHREAD_KEYS_MAX) return EAGAIN;
  __port_key_destructors[__port_keys] = destructor;
  *key = __port_keys++;
  return 0;
}
inline int pthread_key_delete(pthread_key_t key) {
  __port_key_destructors[key] = nullptr;
  return 0;
}
inline __port_specific *__port_specific_of(pthread_t thread, pthread_key_t key) {
  __port_specific *at = __port_specifics;
  while (at != nullptr && (at->thread != thread || at->key != key)) at = at->next;
  return at;
}
inline void *pthread_getspecific(pthread_key_t key) {
  __port_specific *found = __port_specific_of(__port_thread_current(), key);
  return found == nullptr ? nullptr : found->value;
}
inline int pthread_setspecific(pthread_key_t key, const void *value) {
  __port_specific *found = __port_specific_of(__port_thread_current(), key);
  if (found == nullptr) {
    found = (__port_specific *)malloc(sizeof(__port_specific));
    found->thread = __port_thread_current();
    found->key = key;
    found->next = __port_specifics;
    __port_specifics = found;
  }
  found->value = (void *)value;
  return 0;
}
inline void __port_destroy_specifics() {
  for (__port_specific *at = __port_specifics; at != nullptr; at = at->next) {
    if (at->thread != __port_thread_current() || at->value == nullptr || __port_key_destructors[at->key] == nullptr) continue;
    void *value = at->value;
    at->value = nullptr;
    __port_key_destructors[at->key](value);
  }
}

inline void __port_pthread_run(void *data) {
  __port_pthread *self = (__port_pthread *)data;
  __port_begin_thread();
  try {
    self->value = self->start(self->value);
  } catch (const __port_pthread_exit &exit) {
    self->value = exit.value;
  }
  __port_end_thread();
  __port_destroy_specifics();
  if (self->detached) __port_pthread_forget(self);
}
inline int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *argument) {
  __port_pthread *fresh = (__port_pthread *)malloc(sizeof(__port_pthread));
  fresh->start = start;
  fresh->value = argument;
  fresh->detached = attributes != nullptr && attributes->detached == PTHREAD_CREATE_DETACHED;
  fresh->next = __port_pthreads;
  __port_pthreads = fresh;
  fresh->number = __port_thread_start(__port_pthread_run, fresh);
  *thread = fresh->number;
  return 0;
}
inline pthread_t pthread_self() { return __port_thread_current(); }
inline int pthread_equal(pthread_t a, pthread_t b) { return a == b; }
inline int pthread_join(pthread_t thread, void **result) {
  __port_pthread *joined = __port_pthread_of(thread);
  if (joined == nullptr) return ESRCH;
  if (joined->detached) return EINVAL;
  if (thread == pthread_self()) return EDEADLK;
  __port_join(thread, "pthread_join");
  if (result != nullptr) *result = joined->value;
  __port_pthread_forget(joined);
  return 0;
}
inline int pthread_tryjoin_np(pthread_t thread, void **result) {
  if (!__port_thread_lives(thread)) return pthread_join(thread, result);
  __port_look();
  return EBUSY;
}
inline int pthread_detach(pthread_t thread) {
  __port_pthread *detached = __port_pthread_of(thread);
  if (detached == nullptr) return ESRCH;
  if (__port_thread_lives(thread)) detached->detached = true;
  else __port_pthread_forget(detached);
  return 0;
}
[[noreturn]] inline void pthread_exit(void *value) {
  if (pthread_self() == 1) {
    for (__port_pthread *at = __port_pthreads; at != nullptr; at = at->next) __port_join(at->number, "pthread_exit");
    exit(0);
  }
  throw __port_pthread_exit{value};
}
[[port::support("unsupported", "a thread of the host cannot be ended by another one")]] int pthread_cancel(pthread_t thread);
inline int pthread_setcancelstate(int, int *) { return 0; }
inline int pthread_setcanceltype(int, int *) { return 0; }
inline void pthread_testcancel() {}
inline int pthread_setname_np(pthread_t, const char *) { return 0; }
inline int pthread_setconcurrency(int) { return 0; }
inline int pthread_yield() {
  __port_give_way();
  return 0;
}
inline int pthread_once(pthread_once_t *once, void (*call)()) {
  if (*once == 0) {
    *once = 1;
    call();
  }
  return 0;
}

inline int pthread_attr_init(pthread_attr_t *attributes) {
  attributes->detached = PTHREAD_CREATE_JOINABLE;
  attributes->stack = 8 << 20;
  return 0;
}
inline int pthread_attr_destroy(pthread_attr_t *) { return 0; }
inline int pthread_attr_setdetachstate(pthread_attr_t *attributes, int state) {
  attributes->detached = state;
  return 0;
}
inline int pthread_attr_getdetachstate(const pthread_attr_t *attributes, int *state) {
  *state = attributes->detached;
  return 0;
}
inline int pthread_attr_setstacksize(pthread_attr_t *attributes, size_t bytes) {
  attributes->stack = bytes;
  return 0;
}
inline int pthread_attr_getstacksize(const pthread_attr_t *attributes, size_t *bytes) {
  *bytes = attributes->stack;
  return 0;
}
inline int pthread_attr_setscope(pthread_attr_t *, int) { return 0; }

inline int pthread_mutexattr_init(pthread_mutexattr_t *attributes) {
  attributes->kind = PTHREAD_MUTEX_DEFAULT;
  return 0;
}
inline int pthread_mutexattr_destroy(pthread_mutexattr_t *) { return 0; }
inline int pthread_mutexattr_settype(pthread_mutexattr_t *attributes, int kind) {
  attributes->kind = kind;
  return 0;
}
inline int pthread_mutexattr_setpshared(pthread_mutexattr_t *, int) { return 0; }
inline int pthread_mutex_init(pthread_mutex_t *mutex, const pthread_mutexattr_t *attributes) {
  mutex->kind = attributes == nullptr ? PTHREAD_MUTEX_DEFAULT : attributes->kind;
  mutex->owner = 0;
  mutex->depth = 0;
  return 0;
}
inline int pthread_mutex_destroy(pthread_mutex_t *mutex) { return mutex->depth == 0 ? 0 : EBUSY; }
inline bool __port_may_lock(const pthread_mutex_t *mutex) { return mutex->depth == 0 || (mutex->kind == PTHREAD_MUTEX_RECURSIVE && mutex->owner == pthread_self()); }
inline void __port_take(pthread_mutex_t *mutex) {
  mutex->owner = pthread_self();
  mutex->depth++;
}
inline int pthread_mutex_lock(pthread_mutex_t *mutex) {
  if (mutex->kind == PTHREAD_MUTEX_ERRORCHECK && mutex->depth > 0 && mutex->owner == pthread_self()) return EDEADLK;
  while (!__port_may_lock(mutex)) __port_await("pthread_mutex_lock");
  __port_take(mutex);
  return 0;
}
inline int pthread_mutex_trylock(pthread_mutex_t *mutex) {
  if (!__port_may_lock(mutex)) {
    __port_look();
    return EBUSY;
  }
  __port_take(mutex);
  return 0;
}
// Nanoseconds on the steady clock of what an absolute time of the other one says.
inline long __port_deadline(const struct timespec *time) {
  return __port_steady_nanos() + (time->tv_sec * 1000000000L + time->tv_nsec - __port_wall_nanos());
}
inline int pthread_mutex_timedlock(pthread_mutex_t *mutex, const struct timespec *time) {
  long deadline = __port_deadline(time);
  while (!__port_may_lock(mutex)) {
    if (!__port_await_until("pthread_mutex_timedlock", deadline)) return ETIMEDOUT;
  }
  __port_take(mutex);
  return 0;
}
inline int pthread_mutex_unlock(pthread_mutex_t *mutex) {
  if (mutex->kind != PTHREAD_MUTEX_NORMAL && (mutex->depth == 0 || mutex->owner != pthread_self())) return EPERM;
  if (mutex->depth > 0) mutex->depth--;
  if (mutex->depth == 0) __port_changed();
  return 0;
}
inline int pthread_condattr_init(pthread_condattr_t *) { return 0; }
inline int pthread_condattr_destroy(pthread_condattr_t *) { return 0; }
inline int pthread_condattr_setpshared(pthread_condattr_t *, int) { return 0; }
inline int pthread_cond_init(pthread_cond_t *condition, const pthread_condattr_t *) {
  condition->waiters = nullptr;
  return 0;
}
inline int pthread_cond_destroy(pthread_cond_t *) { return 0; }
inline int pthread_cond_signal(pthread_cond_t *condition) {
  __port_notify_one(&condition->waiters);
  return 0;
}
inline int pthread_cond_broadcast(pthread_cond_t *condition) {
  __port_notify_all(&condition->waiters);
  return 0;
}
inline int pthread_cond_wait(pthread_cond_t *condition, pthread_mutex_t *mutex) {
  __port_waiter self;
  __port_enter(&condition->waiters, &self);
  pthread_mutex_unlock(mutex);
  __port_await_notice(&self, "pthread_cond_wait");
  return pthread_mutex_lock(mutex);
}
inline int pthread_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *mutex, const struct timespec *time) {
  __port_waiter self;
  __port_enter(&condition->waiters, &self);
  pthread_mutex_unlock(mutex);
  bool notified = __port_await_notice_until(&condition->waiters, &self, "pthread_cond_timedwait", __port_deadline(time));
  pthread_mutex_lock(mutex);
  return notified ? 0 : ETIMEDOUT;
}

inline int pthread_rwlock_init(pthread_rwlock_t *lock, const pthread_rwlockattr_t *) {
  lock->readers = 0;
  lock->writer = 0;
  return 0;
}
inline int pthread_rwlock_destroy(pthread_rwlock_t *) { return 0; }
inline int pthread_rwlock_rdlock(pthread_rwlock_t *lock) {
  while (lock->writer != 0) __port_await("pthread_rwlock_rdlock");
  lock->readers++;
  return 0;
}
inline int pthread_rwlock_tryrdlock(pthread_rwlock_t *lock) {
  __port_look();
  return lock->writer != 0 ? EBUSY : pthread_rwlock_rdlock(lock);
}
inline int pthread_rwlock_wrlock(pthread_rwlock_t *lock) {
  while (lock->writer != 0 || lock->readers > 0) __port_await("pthread_rwlock_wrlock");
  lock->writer = pthread_self();
  return 0;
}
inline int pthread_rwlock_trywrlock(pthread_rwlock_t *lock) {
  __port_look();
  return lock->writer != 0 || lock->readers > 0 ? EBUSY : pthread_rwlock_wrlock(lock);
}
inline int pthread_rwlock_unlock(pthread_rwlock_t *lock) {
  if (lock->writer != 0) lock->writer = 0;
  else lock->readers--;
  __port_changed();
  return 0;
}

inline int pthread_spin_init(pthread_spinlock_t *lock, int) {
  *lock = 0;
  return 0;
}
inline int pthread_spin_destroy(pthread_spinlock_t *) { return 0; }
inline int pthread_spin_lock(pthread_spinlock_t *lock) {
  while (*lock != 0) __port_await("pthread_spin_lock");
  *lock = 1;
  return 0;
}
inline int pthread_spin_trylock(pthread_spinlock_t *lock) {
  __port_look();
  if (*lock != 0) return EBUSY;
  *lock = 1;
  return 0;
}
inline int pthread_spin_unlock(pthread_spinlock_t *lock) {
  *lock = 0;
  __port_changed();
  return 0;
}

inline int pthread_barrier_init(pthread_barrier_t *barrier, const pthread_barrierattr_t *, unsigned count) {
  if (count == 0) return EINVAL;
  barrier->count = count;
  barrier->missing = count;
  barrier->phase = 0;
  return 0;
}
inline int pthread_barrier_destroy(pthread_barrier_t *) { return 0; }
inline int pthread_barrier_wait(pthread_barrier_t *barrier) {
  unsigned long phase = barrier->phase;
  if (--barrier->missing > 0) {
    while (barrier->phase == phase) __port_await("pthread_barrier_wait");
    return 0;
  }
  barrier->missing = barrier->count;
  barrier->phase++;
  __port_changed();
  return PTHREAD_BARRIER_SERIAL_THREAD;
}
