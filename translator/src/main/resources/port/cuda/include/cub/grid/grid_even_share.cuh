#pragma once
#include <cub/grid/grid_mapping.cuh>
#include <cuda_runtime.h>
namespace cub {
// Tiles of the input, shared out evenly to the blocks of a grid.
template <class Offset> struct GridEvenShare {
  Offset num_items = 0;
  int grid_size = 0;
  Offset block_offset = 0, block_end = 0, block_stride = 0;

  __host__ __device__ void DispatchInit(Offset count, int max_grid, int tile) {
    num_items = block_offset = block_end = count;
    tile_ = tile;
    int tiles = (int)((count + tile - 1) / tile);
    grid_size = tiles < max_grid ? tiles : max_grid;
    if (grid_size == 0) return;
    Offset each = tiles / grid_size;
    big_shares_ = tiles - each * grid_size;
    normal_items_ = each * tile;
    big_items_ = normal_items_ + tile;
  }
  template <int TILE, GridMappingStrategy S> __device__ void BlockInit(int block, Offset end) {
    if (S == GRID_MAPPING_STRIP_MINE) {
      block_stride = (Offset)grid_size * TILE;
      block_offset = (Offset)block * TILE;
      block_end = end;
      return;
    }
    block_stride = TILE;
    if (block < big_shares_) {
      block_offset = block * big_items_;
      block_end = block_offset + big_items_;
    } else {
      block_offset = big_shares_ * big_items_ + (block - big_shares_) * normal_items_;
      block_end = block_offset + normal_items_;
    }
    if (block_end > end) block_end = end;
  }
  template <int TILE, GridMappingStrategy S> __device__ void BlockInit() { BlockInit<TILE, S>((int)blockIdx.x, num_items); }

private:
  int tile_ = 0;
  Offset big_shares_ = 0, big_items_ = 0, normal_items_ = 0;
};
}
