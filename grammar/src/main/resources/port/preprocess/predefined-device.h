// What nvcc defines in the device pass alone.
#define __CUDA_ARCH__ __PORT_ARCHITECTURE__
