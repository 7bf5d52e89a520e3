#pragma once
#include <cuda_pipeline_primitives.h>
// The older names of what <cuda/pipeline> has.
namespace nvcuda {
namespace experimental {
class pipeline {
public:
  __device__ pipeline() : committed_(0) {}
  __device__ size_t commit() {
    __port_copies::commit();
    return committed_++;
  }
  __device__ void wait(size_t batch) { __port_copies::wait(committed_ - batch - 1); }
  template <unsigned Prior> __device__ void wait_prior() { __port_copies::wait(Prior); }
  __device__ void commit_and_wait() {
    commit();
    __port_copies::wait(0);
  }

private:
  size_t committed_;
};
template <class T> inline __device__ void memcpy_async(T &to, const T &from, pipeline &) { __port_copies::copy(&to, &from); }
}
}
