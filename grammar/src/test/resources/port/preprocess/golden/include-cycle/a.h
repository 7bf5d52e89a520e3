#include "b.h"
#include "b.h"
