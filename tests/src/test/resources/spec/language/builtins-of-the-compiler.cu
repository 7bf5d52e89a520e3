// Fact: what GCC and nvcc know without a header counts, searches and swaps bits on both sides; hints do nothing.
// expect: 4 27 3 4 1 78563412 40 3
// expect: 4 27 3 4 1 78563412 40 3
// expect: 2 7
#include <cstdio>
#include <cstring>
__host__ __device__ void count(unsigned x, int *r) {
    r[0] = __builtin_popcount(x);
    r[1] = __builtin_clz(x);
    r[2] = __builtin_ctz(x & ~7u);
    r[3] = __builtin_ffs((int)(x & ~7u));
    r[4] = __builtin_parity(x >> 1);
    r[5] = (int)__builtin_bswap32(0x12345678u);
    r[6] = __builtin_ctzll(1ull << 40);
    r[7] = __builtin_popcountll(0x8000000000000011ull);
}
__global__ void kernel(int *r) { count(0x1bu, r); }
__host__ __device__ int pick(int which) {
    switch (which) {
    case 0: return 7;
    case 1: return 2;
    default: __builtin_unreachable();
    }
}
static void show(const int *r) {
    for (int i = 0; i < 8; i++) { printf(i == 5 ? "%x%s" : "%d%s", r[i], i == 7 ? "\n" : " "); }
}
int main() {
    int *device, host[8];
    cudaMalloc(&device, sizeof host);
    kernel<<<1, 1>>>(device);
    cudaMemcpy(host, device, sizeof host, cudaMemcpyDeviceToHost);
    show(host);
    int own[8], copy[8];
    count(0x1bu, own);
    __builtin_memcpy(copy, own, sizeof own);
    show(copy);
    int *aligned = (int *)__builtin_assume_aligned(copy, 4);
    __builtin_assume(aligned[0] > 0);
    if (__builtin_expect(aligned[0] == 4, 1)) { printf("%d %d\n", pick(1), pick(0)); }
}
