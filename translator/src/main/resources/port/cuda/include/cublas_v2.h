#pragma once
// cuBLAS: column-major; each sum is built in order, in float for half and bfloat16.
#include <cublas_api.h>
#include <cublas/gemm.h>
#include <cublas/vector.h>
