#pragma once
#include <surface_functions.h>
