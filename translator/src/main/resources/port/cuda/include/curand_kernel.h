#pragma once
// cuRAND in kernels.
#include <curand/distributions.h>
#define CURAND_KERNEL_H_
typedef curandStateXORWOW_t curandState_t;
typedef curandStateXORWOW_t curandState;
