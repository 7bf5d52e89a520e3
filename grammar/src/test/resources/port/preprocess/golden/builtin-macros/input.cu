__LINE__ __LINE__
#define HERE __LINE__
#define AT(x) x __LINE__
HERE AT(
1)
__COUNTER__ __COUNTER__
__DATE__ __TIME__ __INCLUDE_LEVEL__
#line 100
__LINE__
#line 200 "other.cu"
__LINE__ __FILE__
#include "level.h"
__func__
