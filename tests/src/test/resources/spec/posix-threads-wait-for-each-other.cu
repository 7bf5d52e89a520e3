// Fact: POSIX threads wait for each other at locks, conditions, barriers and semaphores; keys have a value per thread.
// expect: first 0.0 1.0 2.0 3.0 0.1 1.1 2.1 3.1 
// expect: 0 100 20 300 4001
#include <cstdio>
#include <cstdlib>
#include <pthread.h>
#include <semaphore.h>

pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
pthread_cond_t moved = PTHREAD_COND_INITIALIZER;
pthread_once_t once = PTHREAD_ONCE_INIT;
pthread_barrier_t barrier;
pthread_key_t key;
sem_t ended;
int turn = 0, sum = 0;

void gone(void *p) {
  sum += 1000;
  free(p);
}
void first() { printf("first "); }

void *work(void *argument) {
  long id = (long)argument;
  pthread_once(&once, first);
  pthread_setspecific(key, malloc(4));
  for (int i = 0; i < 2; i++) {
    pthread_mutex_lock(&guard);
    while (turn % 4 != id) pthread_cond_wait(&moved, &guard);
    printf("%ld.%d ", id, i);
    turn++;
    pthread_cond_broadcast(&moved);
    pthread_mutex_unlock(&guard);
  }
  if (pthread_barrier_wait(&barrier) == PTHREAD_BARRIER_SERIAL_THREAD) {
    pthread_mutex_lock(&guard);
    sum += 1;
    pthread_mutex_unlock(&guard);
  }
  sem_post(&ended);
  if (id == 2) pthread_exit((void *)(id * 10));
  return (void *)(id * 100);
}

int main() {
  pthread_t threads[4];
  pthread_barrier_init(&barrier, nullptr, 4);
  sem_init(&ended, 0, 0);
  pthread_key_create(&key, gone);
  for (long i = 0; i < 4; i++) pthread_create(&threads[i], nullptr, work, (void *)i);
  for (int i = 0; i < 4; i++) sem_wait(&ended);
  printf("\n");
  for (int i = 0; i < 4; i++) {
    void *result;
    pthread_join(threads[i], &result);
    printf("%ld ", (long)result);
  }
  printf("%d\n", sum);
  return 0;
}
