#pragma once
// cuSPARSE: each sum is built in the order of the entries, in float for half and bfloat16.
#include <cusparse/types.h>
#include <cusparse/descriptors.h>
#include <cusparse/rows.h>
#include <cusparse/vectors.h>
#include <cusparse/multiply.h>
#include <cusparse/sampled.h>
#include <cusparse/product.h>
#include <cusparse/solve.h>
#include <cusparse/dense.h>
#include <cusparse/convert.h>
#include <cusparse/factorize.h>
#include <cusparse/tridiagonal.h>
#include <cusparse/before_generic.h>
