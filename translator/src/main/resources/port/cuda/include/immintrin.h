#pragma once
#include <port/simd/doubles256.h>
#include <port/simd/floats256.h>
#include <port/simd/integers256.h>
inline void _mm256_zeroupper() {}
inline void _mm256_zeroall() {}
