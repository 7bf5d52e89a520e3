#pragma once
#include <time.h>
// OpenMP pragmas run serially: there is one thread, in no parallel region.
typedef enum omp_sched_t { omp_sched_static = 1, omp_sched_dynamic = 2, omp_sched_guided = 3, omp_sched_auto = 4 } omp_sched_t;
typedef enum omp_proc_bind_t { omp_proc_bind_false = 0, omp_proc_bind_true = 1, omp_proc_bind_master = 2, omp_proc_bind_close = 3, omp_proc_bind_spread = 4 } omp_proc_bind_t;
struct omp_lock_t { int held; };
struct omp_nest_lock_t { int held; };
inline int omp_get_thread_num() { return 0; }
inline int omp_get_num_threads() { return 1; }
inline int omp_get_max_threads() { return 1; }
inline int omp_get_num_procs() { return 1; }
inline int omp_get_thread_limit() { return 1; }
inline int omp_get_num_devices() { return 0; }
inline int omp_get_default_device() { return 0; }
inline int omp_get_initial_device() { return 0; }
inline int omp_is_initial_device() { return 1; }
inline int omp_get_num_teams() { return 1; }
inline int omp_get_team_num() { return 0; }
inline int omp_in_parallel() { return 0; }
inline int omp_get_dynamic() { return 0; }
inline int omp_get_nested() { return 0; }
inline int omp_get_level() { return 0; }
inline int omp_get_active_level() { return 0; }
inline int omp_get_max_active_levels() { return 1; }
inline int omp_get_ancestor_thread_num(int level) { return level == 0 ? 0 : -1; }
inline int omp_get_team_size(int level) { return level == 0 ? 1 : -1; }
inline omp_proc_bind_t omp_get_proc_bind() { return omp_proc_bind_false; }
inline void omp_set_num_threads(int) {}
inline void omp_set_dynamic(int) {}
inline void omp_set_nested(int) {}
inline void omp_set_max_active_levels(int) {}
inline void omp_set_schedule(omp_sched_t, int) {}
inline void omp_set_default_device(int) {}
inline void omp_get_schedule(omp_sched_t *kind, int *chunk) {
  *kind = omp_sched_static;
  *chunk = 0;
}
inline double omp_get_wtime() { return (double)__port_steady_nanos() * 1e-9; }
inline double omp_get_wtick() { return 1e-9; }
inline void omp_init_lock(omp_lock_t *lock) { lock->held = 0; }
inline void omp_destroy_lock(omp_lock_t *lock) {}
inline void omp_set_lock(omp_lock_t *lock) { lock->held = 1; }
inline void omp_unset_lock(omp_lock_t *lock) { lock->held = 0; }
inline int omp_test_lock(omp_lock_t *lock) {
  if (lock->held) return 0;
  lock->held = 1;
  return 1;
}
inline void omp_init_nest_lock(omp_nest_lock_t *lock) { lock->held = 0; }
inline void omp_destroy_nest_lock(omp_nest_lock_t *lock) {}
inline void omp_set_nest_lock(omp_nest_lock_t *lock) { lock->held++; }
inline void omp_unset_nest_lock(omp_nest_lock_t *lock) { lock->held--; }
inline int omp_test_nest_lock(omp_nest_lock_t *lock) { return ++lock->held; }
