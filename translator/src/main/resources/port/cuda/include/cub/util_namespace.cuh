#pragma once
#include <cub/util_macro.cuh>
