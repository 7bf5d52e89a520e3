#pragma once
#include <thrust/detail/execution.h>
