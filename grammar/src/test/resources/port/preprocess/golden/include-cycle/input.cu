#include "a.h"
after
