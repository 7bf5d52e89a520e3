#pragma once
#include <thrust/device_malloc.h>
#include <thrust/device_free.h>
#include <thrust/device_allocator.h>
#include <thrust/memory.h>
#include <thrust/system/cuda/memory_resource.h>
