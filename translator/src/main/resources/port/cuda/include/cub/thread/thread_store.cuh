#pragma once
#include <cub/util_type.cuh>
namespace cub {
enum CacheStoreModifier { STORE_DEFAULT, STORE_WB, STORE_CG, STORE_CS, STORE_WT, STORE_VOLATILE };
template <CacheStoreModifier M, class I, class T> __device__ void ThreadStore(I at, T value) { *at = value; }
}
