#pragma once
#include <new>
#include <thrust/mr/memory_resource.h>
namespace thrust {
namespace mr {
class new_delete_resource : public memory_resource<void *> {
public:
  void *do_allocate(size_t bytes, size_t) override { return ::operator new(bytes); }
  void do_deallocate(void *p, size_t, size_t) override { ::operator delete(p); }
};
}
}
