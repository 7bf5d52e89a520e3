#pragma once
// cuBLAS: column-major; each sum is built in order, in float for half and bfloat16.
#include <cublas_api.h>
#include <cublas/gemm.h>
#include <cublas/complex.h>
#include <cublas/gemm_ex.h>
#include <cublas/vector.h>
#include <cublas/rotations.h>
#include <cublas/vector_ex.h>
#include <cublas/matrix_vector.h>
#include <cublas/narrow_matrix_vector.h>
#include <cublas/packed.h>
#include <cublas/matrix.h>
#include <cublas/batches.h>
#include <cublas/second_names.h>
#include <cublas/wide_names.h>
