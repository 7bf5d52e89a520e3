#pragma once
#include <thrust/mr/disjoint_pool.h>
