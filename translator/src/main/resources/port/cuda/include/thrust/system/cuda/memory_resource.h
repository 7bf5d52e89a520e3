#pragma once
#include <thrust/mr/allocator.h>
namespace thrust {
namespace system {
namespace cuda {
class memory_resource : public thrust::mr::memory_resource<device_ptr<void>> {
public:
  device_ptr<void> do_allocate(size_t bytes, size_t) override {
    void *memory = nullptr;
    cudaMalloc(&memory, bytes);
    return device_ptr<void>(memory);
  }
  void do_deallocate(device_ptr<void> p, size_t, size_t) override { cudaFree(p.get()); }
};
class universal_memory_resource : public thrust::mr::memory_resource<void *> {
public:
  void *do_allocate(size_t bytes, size_t) override {
    void *memory = nullptr;
    cudaMallocManaged(&memory, bytes);
    return memory;
  }
  void do_deallocate(void *p, size_t, size_t) override { cudaFree(p); }
};
class universal_host_pinned_memory_resource : public thrust::mr::memory_resource<void *> {
public:
  void *do_allocate(size_t bytes, size_t) override {
    void *memory = nullptr;
    cudaMallocHost(&memory, bytes);
    return memory;
  }
  void do_deallocate(void *p, size_t, size_t) override { cudaFreeHost(p); }
};
typedef universal_host_pinned_memory_resource pinned_memory_resource;
}
}
typedef system::cuda::memory_resource device_memory_resource;
typedef system::cuda::universal_memory_resource universal_memory_resource;
typedef system::cuda::universal_host_pinned_memory_resource universal_host_pinned_memory_resource;
}
