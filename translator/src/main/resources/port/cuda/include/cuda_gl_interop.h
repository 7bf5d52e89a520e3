#pragma once
#include <GL/gl.h>
#include <cuda_runtime.h>
