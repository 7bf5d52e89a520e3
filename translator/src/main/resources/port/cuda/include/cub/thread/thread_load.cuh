#pragma once
#include <cub/util_type.cuh>
namespace cub {
// What caches hold changes no value.
enum CacheLoadModifier { LOAD_DEFAULT, LOAD_CA, LOAD_CG, LOAD_CS, LOAD_CV, LOAD_LDG, LOAD_VOLATILE };
template <CacheLoadModifier M, class I> __device__ typename std::iterator_traits<I>::value_type ThreadLoad(I at) { return *at; }
}
