#pragma once
#include <thrust/mr/new.h>
#include <thrust/mr/pool.h>
namespace thrust {
namespace mr {
// A pool that keeps its books in other memory than it hands out; there are no books to keep.
template <class U, class B> class disjoint_unsynchronized_pool_resource : public unsynchronized_pool_resource<U> {
public:
  disjoint_unsynchronized_pool_resource(U *upstream, B *, pool_options options = pool_options()) : unsynchronized_pool_resource<U>(upstream, options) {}
  explicit disjoint_unsynchronized_pool_resource(pool_options options = pool_options()) : unsynchronized_pool_resource<U>(options) {}
};
template <class U, class B> using disjoint_synchronized_pool_resource = disjoint_unsynchronized_pool_resource<U, B>;
}
}
