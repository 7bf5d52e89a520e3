#include "registry.h"

static Registration registration("second");

void fromSecond() { Counters<int>::table["second"] = 3; }
