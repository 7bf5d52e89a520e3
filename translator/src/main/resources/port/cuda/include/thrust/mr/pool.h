#pragma once
#include <thrust/mr/memory_resource.h>
#include <thrust/mr/pool_options.h>
namespace thrust {
namespace mr {
// Pools save calls of the resource behind them; what they hand out is that resource's memory, and goes back at once.
template <class U> class unsynchronized_pool_resource : public memory_resource<typename U::pointer> {
  U *upstream_;
  pool_options options_;

public:
  typedef typename U::pointer pointer;
  static pool_options get_default_options() { return pool_options(); }
  explicit unsynchronized_pool_resource(U *upstream, pool_options options = pool_options()) : upstream_(upstream), options_(options) {}
  explicit unsynchronized_pool_resource(pool_options options = pool_options()) : upstream_(get_global_resource<U>()), options_(options) {}
  void release() {}
  pointer do_allocate(size_t bytes, size_t alignment) override { return upstream_->do_allocate(bytes, alignment); }
  void do_deallocate(pointer p, size_t bytes, size_t alignment) override { upstream_->do_deallocate(p, bytes, alignment); }
};
template <class U> using synchronized_pool_resource = unsynchronized_pool_resource<U>;
}
}
