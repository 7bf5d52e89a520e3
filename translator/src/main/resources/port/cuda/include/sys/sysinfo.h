#pragma once
// The machine as the program sees it: one processor.
inline int get_nprocs(void) { return 1; }
inline int get_nprocs_conf(void) { return 1; }
