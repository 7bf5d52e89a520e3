#pragma once
#include <type_traits>
// Groups of threads. A group is a small value; what it does is told by the functions on warps and blocks.
[[port::intrinsic("barrier.grid"), port::shim("ctx#syncGrid")]] __device__ void __port_sync_grid();
inline __device__ unsigned __port_thread_of_block() {
  return (threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x;
}
inline __device__ unsigned __port_lane() { return __port_thread_of_block() & 31; }
inline __device__ unsigned __port_lanes(unsigned size, unsigned lane) {
  return size >= 32 ? 0xffffffffu : ((1u << size) - 1) << (lane & ~(size - 1));
}

// Groups exchange values of any type that can be copied as bytes, four bytes at a time.
template <class T> inline __device__ T __port_shfl(unsigned mask, T value, int lane, int width = 32) {
  if constexpr (std::is_arithmetic<T>::value) {
    return __shfl_sync(mask, value, lane, width);
  } else {
    constexpr int count = (sizeof(T) + 3) / 4;
    union exchanged {
      T value;
      unsigned words[count];
      __device__ exchanged() {}
    };
    exchanged all;
    all.words[count - 1] = 0;
    all.value = value;
    for (int i = 0; i < count; i++) all.words[i] = __shfl_sync(mask, all.words[i], lane, width);
    return all.value;
  }
}

namespace cooperative_groups {
class grid_group {
public:
  static __device__ void sync() { __port_sync_grid(); }
  struct arrival_token {};
  static __device__ arrival_token barrier_arrive() { return arrival_token{}; }
  static __device__ void barrier_wait(arrival_token &&) { __port_sync_grid(); }
  static __device__ bool is_valid() { return true; }
  static __device__ unsigned long long num_blocks() { return (unsigned long long)gridDim.x * gridDim.y * gridDim.z; }
  static __device__ unsigned long long block_rank() {
    return ((unsigned long long)blockIdx.z * gridDim.y + blockIdx.y) * gridDim.x + blockIdx.x;
  }
  static __device__ unsigned long long num_threads() { return num_blocks() * (blockDim.x * blockDim.y * blockDim.z); }
  static __device__ unsigned long long size() { return num_threads(); }
  static __device__ unsigned long long thread_rank() {
    return block_rank() * (blockDim.x * blockDim.y * blockDim.z) + __port_thread_of_block();
  }
  static __device__ dim3 group_dim() { return gridDim; }
  static __device__ dim3 dim_blocks() { return gridDim; }
  static __device__ dim3 block_index() { return dim3(blockIdx.x, blockIdx.y, blockIdx.z); }
};

class thread_block {
public:
  static __device__ void sync() { __syncthreads(); }
  struct arrival_token {};
  static __device__ arrival_token barrier_arrive() { return arrival_token{}; }
  static __device__ void barrier_wait(arrival_token &&) { __syncthreads(); }
  static __device__ unsigned num_threads() { return blockDim.x * blockDim.y * blockDim.z; }
  static __device__ unsigned size() { return num_threads(); }
  static __device__ unsigned thread_rank() { return __port_thread_of_block(); }
  static __device__ dim3 group_index() { return dim3(blockIdx.x, blockIdx.y, blockIdx.z); }
  static __device__ dim3 thread_index() { return dim3(threadIdx.x, threadIdx.y, threadIdx.z); }
  static __device__ dim3 group_dim() { return blockDim; }
  static __device__ dim3 dim_threads() { return blockDim; }
};

// The cluster of a launch without clusters is the block alone.
class cluster_group {
public:
  static __device__ void sync() { __syncthreads(); }
  struct arrival_token {};
  static __device__ arrival_token barrier_arrive() { return arrival_token{}; }
  static __device__ void barrier_wait(arrival_token &&) { __syncthreads(); }
  static __device__ void barrier_wait() { __syncthreads(); }
  static __device__ unsigned num_threads() { return blockDim.x * blockDim.y * blockDim.z; }
  static __device__ unsigned size() { return num_threads(); }
  static __device__ unsigned thread_rank() { return __port_thread_of_block(); }
  static __device__ unsigned num_blocks() { return 1; }
  static __device__ unsigned block_rank() { return 0; }
  static __device__ dim3 block_index() { return dim3(0, 0, 0); }
  static __device__ dim3 thread_index() { return dim3(threadIdx.x, threadIdx.y, threadIdx.z); }
  static __device__ dim3 dim_blocks() { return dim3(1, 1, 1); }
  static __device__ dim3 dim_threads() { return blockDim; }
  template <class T> static __device__ T *map_shared_rank(T *p, int rank) { return p; }
  template <class T> static __device__ unsigned query_shared_rank(const T *p) { return 0; }
};
inline __device__ cluster_group this_cluster() { return cluster_group(); }

// Some lanes of a warp: those in mask.
class coalesced_group {
  unsigned mask;
  unsigned meta_rank;
  unsigned meta_size;

public:
  __device__ coalesced_group(unsigned mask, unsigned rank, unsigned size) : mask(mask), meta_rank(rank), meta_size(size) {}
  __device__ void sync() const { __syncwarp(mask); }
  __device__ unsigned num_threads() const { return __popc(mask); }
  __device__ unsigned size() const { return __popc(mask); }
  __device__ unsigned thread_rank() const { return __popc(mask & ((1u << __port_lane()) - 1)); }
  __device__ unsigned meta_group_rank() const { return meta_rank; }
  __device__ unsigned meta_group_size() const { return meta_size; }
  // The lane of the warp that has a rank within the group.
  __device__ unsigned __port_lane_of(unsigned rank) const {
    unsigned rest = mask;
    for (unsigned i = 0; i < rank; i++) rest &= rest - 1;
    return rest == 0 ? __port_lane() : __ffs(rest) - 1;
  }
  __device__ unsigned __port_mask() const { return mask; }
  // The lanes of mask as ranks within the group.
  __device__ unsigned __port_pack(unsigned lanes) const {
    unsigned packed = 0, rank = 0;
    for (unsigned rest = mask; rest != 0; rest &= rest - 1, rank++) {
      if ((lanes & (rest & -rest)) != 0) packed |= 1u << rank;
    }
    return packed;
  }
  template <class T> __device__ T shfl(T value, unsigned rank) const { return __port_shfl(mask, value, __port_lane_of(rank % size())); }
  template <class T> __device__ T shfl_up(T value, unsigned delta) const {
    unsigned rank = thread_rank();
    return __port_shfl(mask, value, __port_lane_of(rank < delta ? rank : rank - delta));
  }
  template <class T> __device__ T shfl_down(T value, unsigned delta) const {
    unsigned rank = thread_rank();
    return __port_shfl(mask, value, __port_lane_of(rank + delta >= size() ? rank : rank + delta));
  }
  __device__ int any(int predicate) const { return __any_sync(mask, predicate); }
  __device__ int all(int predicate) const { return __all_sync(mask, predicate); }
  __device__ unsigned ballot(int predicate) const { return __port_pack(__ballot_sync(mask, predicate)); }
  template <class T> __device__ unsigned match_any(T value) const { return __port_pack(__match_any_sync(mask, value)); }
  template <class T> __device__ unsigned match_all(T value, int &predicate) const {
    return __port_pack(__match_all_sync(mask, value, &predicate));
  }
};

// Size lanes of a warp, a power of two, beside each other.
template <unsigned int Size, class Parent = void> class thread_block_tile {
public:
  static_assert(Size <= 32, "tiles of more than one warp are not supported");
  thread_block_tile() = default;
  template <class Other> __device__ thread_block_tile(const thread_block_tile<Size, Other> &) {}
  static __device__ unsigned __port_mask() { return Size == 32 ? 0xffffffffu : __port_lanes(Size, __port_lane()); }
  static __device__ void sync() { __syncwarp(__port_mask()); }
  static __device__ constexpr unsigned num_threads() { return Size; }
  static __device__ constexpr unsigned size() { return Size; }
  static __device__ unsigned thread_rank() { return __port_lane() & (Size - 1); }
  static __device__ unsigned meta_group_rank() { return __port_thread_of_block() / Size; }
  static __device__ unsigned meta_group_size() { return (blockDim.x * blockDim.y * blockDim.z + Size - 1) / Size; }
  template <class T> __device__ T shfl(T value, int rank) const { return __port_shfl(__port_mask(), value, rank, Size); }
  template <class T> __device__ T shfl_up(T value, unsigned delta) const {
    if constexpr (std::is_arithmetic<T>::value) return __shfl_up_sync(__port_mask(), value, delta, Size);
    int from = (int)thread_rank() - (int)delta;
    return __port_shfl(__port_mask(), value, from < 0 ? (int)thread_rank() : from, Size);
  }
  template <class T> __device__ T shfl_down(T value, unsigned delta) const {
    if constexpr (std::is_arithmetic<T>::value) return __shfl_down_sync(__port_mask(), value, delta, Size);
    unsigned from = thread_rank() + delta;
    return __port_shfl(__port_mask(), value, from >= Size ? thread_rank() : from, Size);
  }
  template <class T> __device__ T shfl_xor(T value, unsigned lanes) const {
    if constexpr (std::is_arithmetic<T>::value) return __shfl_xor_sync(__port_mask(), value, lanes, Size);
    unsigned from = thread_rank() ^ lanes;
    return __port_shfl(__port_mask(), value, from >= Size ? thread_rank() : from, Size);
  }
  static __device__ int any(int predicate) { return __any_sync(__port_mask(), predicate); }
  static __device__ int all(int predicate) { return __all_sync(__port_mask(), predicate); }
  static __device__ unsigned __port_pack(unsigned lanes) { return (lanes & __port_mask()) >> (__port_lane() & (32 - Size) & 31); }
  static __device__ unsigned ballot(int predicate) { return __port_pack(__ballot_sync(__port_mask(), predicate)); }
  template <class T> __device__ unsigned match_any(T value) const { return __port_pack(__match_any_sync(__port_mask(), value)); }
  template <class T> __device__ unsigned match_all(T value, int &predicate) const {
    return __port_pack(__match_all_sync(__port_mask(), value, &predicate));
  }
};

// A tile of one thread.
template <class Parent> class thread_block_tile<1, Parent> {
public:
  thread_block_tile() = default;
  template <class Other> __device__ thread_block_tile(const thread_block_tile<1, Other> &) {}
  static __device__ unsigned __port_mask() { return 1u << __port_lane(); }
  static __device__ void sync() {}
  static __device__ constexpr unsigned num_threads() { return 1; }
  static __device__ constexpr unsigned size() { return 1; }
  static __device__ unsigned thread_rank() { return 0; }
  static __device__ unsigned meta_group_rank() { return __port_thread_of_block(); }
  static __device__ unsigned meta_group_size() { return blockDim.x * blockDim.y * blockDim.z; }
  template <class T> __device__ T shfl(T value, int) const { return value; }
  template <class T> __device__ T shfl_up(T value, unsigned) const { return value; }
  template <class T> __device__ T shfl_down(T value, unsigned) const { return value; }
  template <class T> __device__ T shfl_xor(T value, unsigned) const { return value; }
  static __device__ int any(int predicate) { return predicate != 0; }
  static __device__ int all(int predicate) { return predicate != 0; }
  static __device__ unsigned ballot(int predicate) { return predicate != 0; }
};

// Any of the groups above, known when the program runs.
class thread_group {
  enum Kind { GRID, BLOCK, LANES };
  Kind kind;
  unsigned mask;
  unsigned meta_rank;
  unsigned meta_size;

public:
  __device__ thread_group(const thread_block &) : kind(BLOCK), mask(0), meta_rank(0), meta_size(1) {}
  __device__ thread_group(const grid_group &) : kind(GRID), mask(0), meta_rank(0), meta_size(1) {}
  template <unsigned int Size, class Parent>
  __device__ thread_group(const thread_block_tile<Size, Parent> &tile)
      : kind(LANES), mask(tile.__port_mask()), meta_rank(tile.meta_group_rank()), meta_size(tile.meta_group_size()) {}
  __device__ thread_group(const coalesced_group &group)
      : kind(LANES), mask(group.__port_mask()), meta_rank(group.meta_group_rank()), meta_size(group.meta_group_size()) {}
  __device__ void sync() const {
    if (kind == GRID) {
      __port_sync_grid();
    } else if (kind == BLOCK) {
      __syncthreads();
    } else {
      __syncwarp(mask);
    }
  }
  __device__ unsigned long long size() const {
    if (kind == LANES) return __popc(mask);
    return kind == BLOCK ? (unsigned long long)thread_block::size() : grid_group::size();
  }
  __device__ unsigned long long num_threads() const { return size(); }
  __device__ unsigned long long thread_rank() const {
    if (kind == LANES) return __popc(mask & ((1u << __port_lane()) - 1));
    return kind == BLOCK ? (unsigned long long)thread_block::thread_rank() : grid_group::thread_rank();
  }
  __device__ bool is_valid() const { return true; }
  __device__ unsigned meta_group_rank() const { return meta_rank; }
  __device__ unsigned meta_group_size() const { return meta_size; }
};

// A tile of several warps. Its threads meet at the block's barrier.
template <unsigned int Size, class Parent = void> class __port_wide_tile {
public:
  [[port::support("partial", "all threads of the block must take part")]] static __device__ void sync() { __syncthreads(); }
  static __device__ constexpr unsigned num_threads() { return Size; }
  static __device__ constexpr unsigned size() { return Size; }
  static __device__ unsigned thread_rank() { return __port_thread_of_block() % Size; }
  static __device__ unsigned meta_group_rank() { return __port_thread_of_block() / Size; }
  static __device__ unsigned meta_group_size() { return (blockDim.x * blockDim.y * blockDim.z + Size - 1) / Size; }
  template <class T>
  [[port::support("partial", "all threads of the block must take part")]] __device__ T shfl(T value, unsigned rank) const {
    __shared__ T values[1024];
    values[__port_thread_of_block()] = value;
    __syncthreads();
    T found = values[meta_group_rank() * Size + rank % Size];
    __syncthreads();
    return found;
  }
};
// What tiles of several warps exchange values by.
template <unsigned int Threads> struct block_tile_memory {
  char bytes[4];
};

inline __device__ thread_block this_thread_block() { return thread_block(); }
template <unsigned int Threads> inline __device__ thread_block this_thread_block(block_tile_memory<Threads> &) { return thread_block(); }
inline __device__ grid_group this_grid() { return grid_group(); }
inline __device__ coalesced_group coalesced_threads() { return coalesced_group(__activemask(), 0, 1); }
template <class Group> inline __device__ void sync(const Group &group) { group.sync(); }
template <class Group> inline __device__ auto thread_rank(const Group &group) { return group.thread_rank(); }
template <class Group> inline __device__ auto group_size(const Group &group) { return group.size(); }
template <unsigned int Size> using __port_tile = typename std::conditional<(Size > 32), __port_wide_tile<Size>, thread_block_tile<Size>>::type;
template <unsigned int Size> inline __device__ __port_tile<Size> tiled_partition(const thread_block &) { return __port_tile<Size>(); }
template <unsigned int Size, unsigned int Outer, class Parent>
inline __device__ thread_block_tile<Size> tiled_partition(const thread_block_tile<Outer, Parent> &) {
  return thread_block_tile<Size>();
}
inline __device__ coalesced_group tiled_partition(const thread_block &block, unsigned size) {
  unsigned rank = block.thread_rank();
  return coalesced_group(__port_lanes(size, __port_lane()), rank / size, (block.size() + size - 1) / size);
}
inline __device__ coalesced_group tiled_partition(const thread_group &group, unsigned size) {
  return coalesced_group(__port_lanes(size, __port_lane()), (unsigned)group.thread_rank() / size, ((unsigned)group.size() + size - 1) / size);
}
inline __device__ coalesced_group tiled_partition(const coalesced_group &group, unsigned size) {
  unsigned rank = group.thread_rank(), lanes = 0, i = 0;
  for (unsigned rest = group.__port_mask(); rest != 0; rest &= rest - 1, i++) {
    if (i / size == rank / size) lanes |= rest & -rest;
  }
  return coalesced_group(lanes, rank / size, (group.size() + size - 1) / size);
}
template <class Group> inline __device__ coalesced_group binary_partition(const Group &group, bool predicate) {
  unsigned yes = __ballot_sync(group.__port_mask(), predicate);
  return coalesced_group(predicate ? yes : group.__port_mask() & ~yes, predicate ? 1 : 0, 2);
}
template <class Group, class Label> inline __device__ coalesced_group labeled_partition(const Group &group, Label label) {
  unsigned same = __match_any_sync(group.__port_mask(), label);
  return coalesced_group(same, 0, 1);
}
template <class Group, class F, class... A> inline __device__ void invoke_one(const Group &group, F f, A... arguments) {
  if (group.thread_rank() == 0) f(arguments...);
}
template <class Group, class F, class... A> inline __device__ auto invoke_one_broadcast(const Group &group, F f, A... arguments) {
  decltype(f(arguments...)) result;
  if (group.thread_rank() == 0) result = f(arguments...);
  return group.shfl(result, 0);
}

template <class T> struct plus { __device__ T operator()(T a, T b) const { return a + b; } };
template <class T> struct less { __device__ T operator()(T a, T b) const { return b < a ? b : a; } };
template <class T> struct greater { __device__ T operator()(T a, T b) const { return a < b ? b : a; } };
template <class T> struct bit_and { __device__ T operator()(T a, T b) const { return a & b; } };
template <class T> struct bit_or { __device__ T operator()(T a, T b) const { return a | b; } };
template <class T> struct bit_xor { __device__ T operator()(T a, T b) const { return a ^ b; } };
} // namespace cooperative_groups
