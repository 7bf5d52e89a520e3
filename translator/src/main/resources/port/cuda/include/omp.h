#pragma once
#include <time.h>
// OpenMP pragmas run serially.
inline int omp_get_thread_num() { return 0; }
inline int omp_get_num_threads() { return 1; }
inline int omp_get_max_threads() { return 1; }
inline int omp_get_num_procs() { return 1; }
inline void omp_set_num_threads(int) {}
inline double omp_get_wtime() { return (double)__port_steady_nanos() * 1e-9; }
