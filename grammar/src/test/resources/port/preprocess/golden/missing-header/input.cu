#include <nowhere.h>
#include "nowhere.h"
#include "elsewhere.h"
#include "b.h"
after
