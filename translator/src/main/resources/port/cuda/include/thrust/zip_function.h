#pragma once
#include <thrust/functional.h>
