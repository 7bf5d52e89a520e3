#pragma once
#include <cub/util_operators.cuh>
