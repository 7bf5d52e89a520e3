#pragma once
#include <thrust/device_ptr.h>
namespace thrust {
template <class T> void device_free(device_ptr<T> p) { cudaFree((void *)p.get()); }
}
