#pragma once
// No addresses of callers are known.
inline int backtrace(void **to, int size) { return 0; }
inline char **backtrace_symbols(void *const *addresses, int count) { return (char **)0; }
inline void backtrace_symbols_fd(void *const *addresses, int count, int descriptor) {}
