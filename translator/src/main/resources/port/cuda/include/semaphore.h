#pragma once
#include <errno.h>
#include <pthread.h>
struct sem_t { unsigned value; };
#define SEM_FAILED ((sem_t *)0)
inline int sem_init(sem_t *semaphore, int, unsigned value) {
  semaphore->value = value;
  return 0;
}
inline int sem_destroy(sem_t *) { return 0; }
inline int sem_post(sem_t *semaphore) {
  semaphore->value++;
  __port_changed();
  return 0;
}
inline int sem_wait(sem_t *semaphore) {
  while (semaphore->value == 0) __port_await("sem_wait");
  semaphore->value--;
  return 0;
}
inline int sem_trywait(sem_t *semaphore) {
  if (semaphore->value == 0) {
    __port_look();
    errno = EAGAIN;
    return -1;
  }
  semaphore->value--;
  return 0;
}
inline int sem_timedwait(sem_t *semaphore, const struct timespec *time) {
  long deadline = __port_deadline(time);
  while (semaphore->value == 0) {
    if (__port_await_until("sem_timedwait", deadline)) continue;
    errno = ETIMEDOUT;
    return -1;
  }
  semaphore->value--;
  return 0;
}
inline int sem_getvalue(sem_t *semaphore, int *value) {
  *value = (int)semaphore->value;
  return 0;
}
