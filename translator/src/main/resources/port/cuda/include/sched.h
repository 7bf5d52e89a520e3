#pragma once
#include <sys/types.h>
#include <port/thread_turns.h>
inline int sched_yield(void) {
  __port_give_way();
  return 0;
}
inline int sched_getcpu(void) { return 0; }
// Where threads run makes no difference.
struct cpu_set_t { unsigned long bits[16]; };
#define CPU_SETSIZE 1024
#define CPU_ZERO(set) ((void)(*(set) = cpu_set_t{}))
#define CPU_SET(cpu, set) ((void)((set)->bits[(cpu) / 64] |= 1ul << (cpu) % 64))
#define CPU_CLR(cpu, set) ((void)((set)->bits[(cpu) / 64] &= ~(1ul << (cpu) % 64)))
#define CPU_ISSET(cpu, set) (((set)->bits[(cpu) / 64] >> (cpu) % 64 & 1) != 0)
inline int sched_setaffinity(pid_t, size_t, const cpu_set_t *) { return 0; }
inline int pthread_setaffinity_np(unsigned long, size_t, const cpu_set_t *) { return 0; }
