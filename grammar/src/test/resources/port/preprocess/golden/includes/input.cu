#include "a.h"
#include "a.h"
#include "once.h"
#include "once.h"
#define HEADER "sub/b.h"
#include HEADER
#define ANGLED <shipped.h>
#include ANGLED
#if __has_include("a.h") && __has_include(<shipped.h>) && !__has_include("nowhere.h") && !__has_include(<nowhere.h>)
found
#endif
#ifdef __has_include
asked
#endif
#include "sub/kernel.cu"
end
