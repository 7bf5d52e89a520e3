#pragma once
#include <thrust/allocate_unique.h>
