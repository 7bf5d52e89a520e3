// Fact: libcu++ has views of several dimensions, whole-number functions, fields of bits and function objects on the device; groups invoke one of theirs.
// expect: view 7 left 5 strided 6 extents 2 4 8
// expect: whole 2 16 8 10 12 3 1 fields 6 a6 80000000
// expect: functions 42 9 2.5 pointer 7 broadcast 30
#include <cooperative_groups.h>
#include <cstdio>
#include <cuda/annotated_ptr>
#include <cuda/bit>
#include <cuda/cmath>
#include <cuda/functional>
#include <cuda/std/mdspan>
namespace cg = cooperative_groups;
__global__ void run(const int *in, float *out) {
  auto warp = cg::tiled_partition<32>(cg::this_thread_block());
  int lane = threadIdx.x;
  int chosen = cg::invoke_one_broadcast(warp, [&] { return lane * 2 + 30; });
  if (lane != 31) return;
  cuda::std::mdspan<const int, cuda::std::extents<int, 2, 4>> view(in);
  cuda::std::mdspan<const int, cuda::std::dextents<int, 2>, cuda::std::layout_left> left(in, 2, 4);
  using sizes = cuda::std::extents<int, 2, cuda::std::dynamic_extent>;
  cuda::std::mdspan<const int, sizes, cuda::std::layout_stride> strided(in, cuda::std::layout_stride::mapping<sizes>(sizes(3), cuda::std::array<int, 2>{2, 2}));
  out[0] = view(1, 3);
  out[1] = left(1, 2);
  out[2] = strided(1, 2);
  out[3] = view.extent(0);
  out[4] = left.extent(1);
  out[5] = left.size();
  out[6] = cuda::ceil_div(8, 7);
  out[7] = cuda::round_up(13, 8);
  out[8] = cuda::round_down(13, 8);
  out[9] = cuda::ilog2(1500u);
  out[10] = cuda::round_up(11, 4);
  out[11] = cuda::ilog10(1500);
  out[12] = cuda::std::has_single_bit(64u);
  out[13] = cuda::bitfield_extract(0x60u, 4, 4);
  out[14] = cuda::bitfield_insert(0x06u, 0xau, 4, 4);
  out[15] = cuda::bit_reverse(1u) == 0x80000000u;
  auto twice = cuda::proclaim_return_type<int>([](int x) { return x * 2; });
  out[16] = twice(21);
  out[17] = cuda::maximum<int>{}(3, 9);
  out[18] = cuda::minimum<>{}(3, 2.5);
  cuda::annotated_ptr<const int, cuda::access_property::persisting> p(in);
  out[19] = p[7];
  out[20] = chosen;
}
int main() {
  int *in;
  float *o;
  cudaMallocManaged(&in, 8 * sizeof(int));
  cudaMallocManaged(&o, 21 * sizeof(float));
  for (int i = 0; i < 8; i++) in[i] = i;
  run<<<1, 32>>>(in, o);
  cudaDeviceSynchronize();
  printf("view %g left %g strided %g extents %g %g %g\n", o[0], o[1], o[2], o[3], o[4], o[5]);
  printf("whole %g %g %g %g %g %g %g fields %g %x %x\n", o[6], o[7], o[8], o[9], o[10], o[11], o[12], o[13], (int)o[14], o[15] == 1 ? 0x80000000u : 0u);
  printf("functions %g %g %g pointer %g broadcast %g\n", o[16], o[17], o[18], o[19], o[20]);
}
