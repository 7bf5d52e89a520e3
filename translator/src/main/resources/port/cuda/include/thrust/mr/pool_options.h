#pragma once
#include <stddef.h>
namespace thrust {
namespace mr {
// What a pool is asked to keep; the pools here keep nothing.
struct pool_options {
  size_t min_blocks_per_chunk = 16, min_bytes_per_chunk = 1024, max_blocks_per_chunk = 1 << 20, max_bytes_per_chunk = 1 << 30;
  size_t smallest_block_size = 8, largest_block_size = 1 << 20, alignment = 8;
  bool cache_oversized = true;
  size_t cached_size_cutoff_factor = 16, cached_alignment_cutoff_factor = 16;
  bool validate() const { return true; }
};
}
}
