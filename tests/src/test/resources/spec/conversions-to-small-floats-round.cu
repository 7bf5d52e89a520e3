// Fact: integers of every width become half and bfloat16 in each direction of rounding.
// expect: 2049: 2048 2050 2048 2048 | -2049: -2050 -2048 -2048 -2048
// expect: 257: 256 258 256 256 | 4294967295: 4.27819e+09 4.29497e+09 4.27826e+09
// expect: 40 -60 1 6 9 3
#include <cstdio>
#include <cuda_bf16.h>
#include <cuda_fp16.h>

__global__ void convert(float *out, int *dots) {
    out[0] = __half2float(__ll2half_rd(2049));
    out[1] = __half2float(__short2half_ru(2049));
    out[2] = __half2float(__ushort2half_rz(2049));
    out[3] = __half2float(__ull2half_rd(2049));
    out[4] = __half2float(__short2half_rd(-2049));
    out[5] = __half2float(__ll2half_ru(-2049));
    out[6] = __half2float(__short2half_rz(-2049));
    out[7] = __half2float(__ll2half_rz(-2049));
    out[8] = __bfloat162float(__ushort2bfloat16_rd(257));
    out[9] = __bfloat162float(__ll2bfloat16_ru(257));
    out[10] = __bfloat162float(__short2bfloat16_rz(257));
    out[11] = __bfloat162float(__ull2bfloat16_rd(257));
    out[12] = __bfloat162float(__uint2bfloat16_rd(4294967295u));
    out[13] = __bfloat162float(__uint2bfloat16_ru(4294967295u));
    out[14] = __uint2float_rz(4278255615u);
    dots[0] = __dp2a_lo(0x00030004, 0x05060007, 19 - 7);
    dots[1] = __dp2a_hi((int)0xfffc0000, 0x0f000000, 0);
    dots[2] = (int)__dp2a_hi(1u, 0x00010000u, 0u);
    dots[3] = __dp4a(make_char4(1, -1, 1, 1), make_char4(1, 1, 3, 3), 0);
    dots[4] = __vimax3_s32(-9, 9, 3);
    dots[5] = __viaddmin_s32_relu(1, 2, 7);
}

int main() {
    float *out;
    int *dots;
    cudaMallocManaged(&out, 15 * sizeof(float));
    cudaMallocManaged(&dots, 6 * sizeof(int));
    convert<<<1, 1>>>(out, dots);
    cudaDeviceSynchronize();
    printf("2049: %g %g %g %g | -2049: %g %g %g %g\n", out[0], out[1], out[2], out[3], out[4], out[5], out[6], out[7]);
    printf("257: %g %g %g %g | 4294967295: %g %g %g\n", out[8], out[9], out[10], out[11], out[12], out[13], out[14]);
    for (int i = 0; i < 6; i++) printf("%d%c", dots[i], i < 5 ? ' ' : '\n');
}
