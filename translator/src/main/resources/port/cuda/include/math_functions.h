#pragma once
#include <math.h>
#include <cuda_runtime.h>
