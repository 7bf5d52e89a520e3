#pragma once
#include <stdlib.h>
#include <string.h>
// Names of types are plain text here, whatever asks for it: there is nothing to undo.
namespace __cxxabiv1 {
inline char *__cxa_demangle(const char *name, char *buffer, size_t *size, int *status) {
  if (status != nullptr) *status = 0;
  return strdup(name);
}
}
namespace abi = __cxxabiv1;
