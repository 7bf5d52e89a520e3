#pragma once
#include <cooperative_groups/scan.h>
