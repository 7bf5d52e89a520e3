// What the compiler reads before a file.
#if __has_include(<port/compiler_builtins.h>)
#include <port/compiler_builtins.h>
#endif
#if defined(__CUDACC__) && __has_include(<cuda_runtime.h>)
#include <cuda_runtime.h>
#elif __has_include(<port/allocation.h>)
#include <port/allocation.h>
#include <port/rtti.h>
#endif
