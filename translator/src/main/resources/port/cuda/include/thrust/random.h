#pragma once
#include <thrust/random/linear_congruential_engine.h>
#include <thrust/random/normal_distribution.h>
#include <thrust/random/uniform_int_distribution.h>
#include <thrust/random/uniform_real_distribution.h>
namespace thrust {
namespace random {
typedef minstd_rand default_random_engine;
}
using random::default_random_engine;
}
