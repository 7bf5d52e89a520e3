#pragma once
#include <thrust/device_free.h>
namespace thrust {
template <class T> void device_delete(device_ptr<T> p, size_t n = 1) { device_free(p); }
}
