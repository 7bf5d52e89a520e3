#pragma once
#include <stdlib.h>
#include <time.h>
// Threads of the host, run one after the other: a thread runs to its end when it is created. What waits for a thread that can no
// longer come is a deadlock, which ends the program.
typedef unsigned long pthread_t;
struct pthread_attr_t { int unused; };
struct pthread_mutexattr_t { int unused; };
struct pthread_condattr_t { int unused; };
struct pthread_mutex_t { int locked; };
struct pthread_cond_t { int unused; };
#define PTHREAD_MUTEX_INITIALIZER {0}
#define PTHREAD_COND_INITIALIZER {0}
#define PTHREAD_CREATE_JOINABLE 0
#define PTHREAD_CREATE_DETACHED 1
struct __port_thread { void *result; };
[[port::support("partial", "a thread runs to its end when it is created")]] inline int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *argument) {
  __port_thread *fresh = (__port_thread *)malloc(sizeof(__port_thread));
  *thread = (pthread_t)fresh;
  fresh->result = start(argument);
  return 0;
}
inline int pthread_join(pthread_t thread, void **result) {
  __port_thread *ended = (__port_thread *)thread;
  if (result != nullptr) *result = ended->result;
  free(ended);
  return 0;
}
inline int pthread_detach(pthread_t thread) { return 0; }
inline pthread_t pthread_self() { return 0; }
inline int pthread_attr_init(pthread_attr_t *attributes) { return 0; }
inline int pthread_attr_destroy(pthread_attr_t *attributes) { return 0; }
inline int pthread_attr_setdetachstate(pthread_attr_t *attributes, int state) { return 0; }
inline int pthread_mutex_init(pthread_mutex_t *mutex, const pthread_mutexattr_t *attributes) {
  mutex->locked = 0;
  return 0;
}
inline int pthread_mutex_destroy(pthread_mutex_t *mutex) { return 0; }
inline int pthread_mutex_lock(pthread_mutex_t *mutex) {
  if (mutex->locked) abort();
  mutex->locked = 1;
  return 0;
}
inline int pthread_mutex_unlock(pthread_mutex_t *mutex) {
  mutex->locked = 0;
  return 0;
}
inline int pthread_cond_init(pthread_cond_t *condition, const pthread_condattr_t *attributes) { return 0; }
inline int pthread_cond_destroy(pthread_cond_t *condition) { return 0; }
inline int pthread_cond_signal(pthread_cond_t *condition) { return 0; }
inline int pthread_cond_broadcast(pthread_cond_t *condition) { return 0; }
[[port::support("partial", "no other thread runs, so that waiting ends the program")]] inline int pthread_cond_wait(pthread_cond_t *condition, pthread_mutex_t *mutex) {
  abort();
  return 0;
}
struct pthread_barrierattr_t { int unused; };
struct pthread_barrier_t { unsigned count; };
#define PTHREAD_BARRIER_SERIAL_THREAD -1
inline int pthread_barrier_init(pthread_barrier_t *barrier, const pthread_barrierattr_t *attributes, unsigned count) {
  barrier->count = count;
  return 0;
}
inline int pthread_barrier_destroy(pthread_barrier_t *barrier) { return 0; }
[[port::support("partial", "no other thread runs, so that waiting for one ends the program")]] inline int pthread_barrier_wait(pthread_barrier_t *barrier) {
  if (barrier->count > 1) abort();
  return PTHREAD_BARRIER_SERIAL_THREAD;
}
