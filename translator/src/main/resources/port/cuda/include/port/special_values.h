#pragma once
// Infinities and NaN as constants: literals too large for their type, and what they leave when subtracted.
#define __builtin_huge_val() (1e999)
#define __builtin_huge_valf() (1e999f)
#define __builtin_inf() (1e999)
#define __builtin_inff() (1e999f)
#define __builtin_nan(tag) (1e999 - 1e999)
#define __builtin_nanf(tag) (1e999f - 1e999f)
