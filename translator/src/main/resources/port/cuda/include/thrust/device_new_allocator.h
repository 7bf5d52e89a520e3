#pragma once
#include <thrust/device_allocator.h>
