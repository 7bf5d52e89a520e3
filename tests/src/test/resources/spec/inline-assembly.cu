// Fact: single instructions of inline assembly do what the PTX ISA says.
// expect: lane 5 below 1f bfind 9 sad 13
// expect: lop3 96 bfe fffffffa bfi 12f4 prmt 44332211
// expect: wide 8589934590 high 1 shifts 0 -1
// expect: select 7 guarded 40 bits 3f800000 float 1.5
// expect: real 2.5 binary 13 clamped 7fffffff high -2 lower 8
// expect: stored 42 loaded 43 added 43 now 50 mad 17
#include <cstdio>

__global__ void instructions(unsigned *out, short *half, float *reals, long long *wide, unsigned *cell) {
    unsigned lane, below;
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
    asm volatile("mov.u32 %0, %lanemask_lt;" : "=r"(below));
    if (threadIdx.x != 5) return;
    out[0] = lane;
    out[1] = below;
    asm("bfind.u32 %0, %1;" : "=r"(out[2]) : "r"(0x3ffu));
    asm("vabsdiff4.u32.u32.u32.add"
        " %0, %1, %2, %3;"
        : "=r"(out[3])
        : "r"(0x01020304u), "r"(0x04030201u), "r"(5u));
    asm("lop3.b32 %0, %1, %2, %3, 0x96;" : "=r"(out[4]) : "r"(0xffu), "r"(0x0fu), "r"(0x66u));
    int field;
    asm("bfe.s32 %0, %1, 4, 4;" : "=r"(field) : "r"(0xa3));
    out[5] = field;
    asm("bfi.b32 %0, %1, %2, %3, %4;" : "=r"(out[6]) : "r"(0x2fu), "r"(0x1004u), "r"(4), "r"(8));
    asm("prmt.b32 %0, %1, %2, 0x0123;" : "=r"(out[7]) : "r"(0x11223344u), "r"(0u));
    asm("mul.wide.u32 %0, %1, %2;" : "=l"(wide[0]) : "r"(0xffffffffu), "r"(2u));
    asm("{\n\t"
        ".reg .u32 high;\n\t"
        "mul.hi.u32 high, %1, %2; // the upper half\n\t"
        "mov.u32 %0, high;\n\t"
        "}"
        : "=r"(out[8])
        : "r"(0x80000000u), "r"(2u));
    int shifted;
    asm("shl.b32 %0, %1, %2;" : "=r"(out[9]) : "r"(1u), "r"(32u));
    asm("shr.s32 %0, %1, %2;" : "=r"(shifted) : "r"(-5), "r"(40u));
    out[10] = shifted;
    asm("{ .reg .pred p; setp.lt.s32 p, %1, %2; selp.u32 %0, 7, 8, p; }" : "=r"(out[11]) : "r"(-1), "r"(1));
    out[12] = 40;
    asm("{ .reg .pred less; setp.gt.u32 less, %1, 9; @!less mov.u32 %0, %1; }" : "+r"(out[12]) : "r"(20u));
    asm("mov.b32 %0, %1;" : "=r"(out[13]) : "f"(1.0f));
    asm("mov.b32 %0, %1;" : "=f"(reals[0]) : "r"(0x3fc00000u));
    asm volatile("st.global.u32 [%0], %1;" ::"l"(cell), "r"(42u) : "memory");
    out[14] = *cell;
    asm volatile("ld.global.cg.u32 %0, [%1+4];" : "=r"(out[15]) : "l"(cell) : "memory");
    asm volatile("atom.global.add.u32 %0, [%1], %2;" : "=r"(out[16]) : "l"(cell + 1), "r"(7u) : "memory");
    out[17] = cell[1];
    asm("mad.lo.s32 %[sum], %[a], %[b], 2;" : [sum] "=r"(out[18]) : [a] "r"(3), [b] "r"(5));
    asm("add.f32 %0, %1, 0f3F800000;" : "=f"(reals[1]) : "f"(1.5f));
    asm("mov.u32 %0, 0b1101;" : "=r"(out[19]));
    asm("add.sat.s32 %0, %1, %2;" : "=r"(out[20]) : "r"(0x7ffffff0), "r"(0x20));
    asm("mul.hi.s16 %0, %1, %2;" : "=h"(half[0]) : "h"((short)-300), "h"((short)300));
    asm("{ .reg .pred p; setp.lo.u32 p, %1, %2; selp.u32 %0, 7, 8, p; }" : "=r"(out[21]) : "r"(-1), "r"(1));
}

int main() {
    unsigned *out, *cell;
    float *reals;
    short *half;
    long long *wide;
    cudaMallocManaged(&out, 22 * sizeof(unsigned));
    cudaMallocManaged(&reals, 2 * sizeof(float));
    cudaMallocManaged(&half, sizeof(short));
    cudaMallocManaged(&wide, sizeof(long long));
    cudaMallocManaged(&cell, 2 * sizeof(unsigned));
    cell[1] = 43;
    instructions<<<1, 32>>>(out, half, reals, wide, cell);
    cudaDeviceSynchronize();
    printf("lane %u below %x bfind %u sad %u\n", out[0], out[1], out[2], out[3]);
    printf("lop3 %x bfe %x bfi %x prmt %x\n", out[4], out[5], out[6], out[7]);
    printf("wide %lld high %u shifts %u %d\n", wide[0], out[8], out[9], (int)out[10]);
    printf("select %u guarded %u bits %x float %g\n", out[11], out[12], out[13], reals[0]);
    printf("real %g binary %u clamped %x high %d lower %u\n", reals[1], out[19], out[20], half[0], out[21]);
    printf("stored %u loaded %u added %u now %u mad %u\n", out[14], out[15], out[16], out[17], out[18]);
}
