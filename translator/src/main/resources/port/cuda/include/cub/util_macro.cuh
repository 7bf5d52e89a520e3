#pragma once
#define CUB_MAX(a, b) (((a) > (b)) ? (a) : (b))
#define CUB_MIN(a, b) (((a) < (b)) ? (a) : (b))
#define CUB_QUOTIENT_FLOOR(x, y) ((x) / (y))
#define CUB_QUOTIENT_CEILING(x, y) (((x) + (y)-1) / (y))
#define CUB_ROUND_UP_NEAREST(x, y) ((((x) + (y)-1) / (y)) * y)
#define CUB_ROUND_DOWN_NEAREST(x, y) (((x) / (y)) * y)
#define CUB_RUNTIME_FUNCTION __host__ __device__
#define CUB_MAX_DEVICES 128
#define CUB_PTX_WARP_THREADS 32
#define CUB_LOG_WARP_THREADS(unused) (5)
#define CUB_WARP_THREADS(unused) (32)
#define CUB_PREFER_CONFLICT_OVER_PADDING(unused) (1)
#include <cub/version.cuh>
#define CUB_NAMESPACE_BEGIN namespace cub {
#define CUB_NAMESPACE_END }
