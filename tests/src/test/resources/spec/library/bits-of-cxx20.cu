// Fact: bit_cast, rotations, and counts of bits are those of C++20
// expect: 4 24 4 1 0
// expect: 1 64 32 8 64
// expect: 3 f0000000 18
// expect: 3fc00000 2
// expect: 1
// expect: 32
#include <bit>
#include <cstdint>
#include <cstdio>
int main() {
  uint32_t x = 0x00f0u; uint64_t y = 0x8000000000000001ull; uint8_t z = 0x81; uint16_t w = 0x1234;
  printf("%d %d %d %d %d\n", std::popcount(x), std::countl_zero(x), std::countr_zero(x), std::countl_one(z), std::countr_one(w));
  printf("%d %u %u %d %d\n", std::has_single_bit(64u), std::bit_ceil(33u), std::bit_floor(33u), (int)std::bit_width(255u), (int)std::bit_width(y));
  printf("%x %x %lx\n", std::rotl(z, 1), std::rotr(x, 8), std::rotl(y, 4));
  printf("%x %g\n", std::bit_cast<uint32_t>(1.5f), std::bit_cast<double>(0x4000000000000000ull));
  printf("%d\n", std::endian::native == std::endian::little);
  constexpr int c = std::popcount(0xffu); int arr[c]; printf("%zu\n", sizeof arr);
}
