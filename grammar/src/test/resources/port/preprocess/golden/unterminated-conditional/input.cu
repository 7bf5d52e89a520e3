#include "open.h"
one
#if 1
two
#ifdef NEVER
three
