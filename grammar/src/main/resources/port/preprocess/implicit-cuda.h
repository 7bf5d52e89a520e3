// What nvcc reads before a CUDA file.
#if __has_include(<cuda_runtime.h>)
#include <cuda_runtime.h>
#endif
