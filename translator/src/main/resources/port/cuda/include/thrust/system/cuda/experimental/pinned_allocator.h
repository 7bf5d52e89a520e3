#pragma once
#include <memory>
#include <thrust/execution_policy.h>
namespace thrust {
namespace system {
namespace cuda {
namespace experimental {
// Containers of the host take the memory of the host, whatever their allocator.
template <class T> class pinned_allocator : public std::allocator<T> {};
}
}
}
}
