#pragma once
#define __CUDA_RUNTIME_H__
// What nvcc includes into every CUDA file.
#include <device_functions.h>
#include <driver_types.h>
#include <math.h>
#include <port/assertion.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <cuda_runtime_api.h>
#include <utility>
#include <vector_functions.h>
#include <texture_fetch_functions.h>
#include <surface_functions.h>
