// Fact: the SIMD intrinsics work on each half or byte of a word by itself (CUDA Math API, SIMD Intrinsics).
// expect: __vabs2 5975f939
// expect: __vabs4 85781839
// expect: __vabsss2 5967e1b8
// expect: __vabsss4 18609739
// expect: __vneg2 61280705
// expect: __vneg4 22a04705
// expect: __vnegss2 6119ef84
// expect: __vnegss4 b588c605
// expect: __vadd2 cce3416e
// expect: __vadd4 ed02216e
// expect: __vaddss2 e222c16e
// expect: __vaddss4 78c22d0f
// expect: __vaddus2 4bf48e86
// expect: __vaddus4 263069e6
// expect: __vsub2 78aeb088
// expect: __vsub4 7a231088
// expect: __vsubss2 78aeb088
// expect: __vsubss4 79aeb17f
// expect: __vsubus2 c73fffc2
// expect: __vsubus4 c73fffc2
// expect: __vabsdiffs2 78cdb104
// expect: __vabsdiffs4 e8c05e88
// expect: __vabsdiffu2 8a314efc
// expect: __vabsdiffu4 8a314efc
// expect: __vsads2 460eefdb
// expect: __vsads4 078e398c
// expect: __vsadu2 46bf9ea5
// expect: __vsadu4 15e064f6
// expect: __vavgs2 f222a0b7
// expect: __vavgs4 c3418137
// expect: __vavgu2 2c8120b7
// expect: __vavgu4 fc813037
// expect: __vhaddu2 2c6220b7
// expect: __vhaddu4 5c621137
// expect: __vmaxs2 2e98f939
// expect: __vmaxs4 66923ffb
// expect: __vmaxu2 f18a4835
// expect: __vmaxu4 f18a4835
// expect: __vmins2 2a4a4835
// expect: __vmins4 f2510173
// expect: __vminu2 6758f939
// expect: __vminu4 6758f939
// expect: __vcmpeq2 1772e4be
// expect: __vcmpeq4 b872e4be
// expect: __vcmpne2 e87e8b81
// expect: __vcmpne4 477e8b81
// expect: __vcmpges2 fff1705e
// expect: __vcmpges4 ab5d85bd
// expect: __vcmpgeu2 8b92e49f
// expect: __vcmpgeu4 8b92e49f
// expect: __vcmpgts2 e87e8ba0
// expect: __vcmpgts4 f2eaa0ff
// expect: __vcmpgtu2 741fffe1
// expect: __vcmpgtu4 d31fffe1
// expect: __vcmples2 1772e49f
// expect: __vcmples4 0d06cf40
// expect: __vcmpleu2 8bd1705e
// expect: __vcmpleu4 2cd1705e
// expect: __vcmplts2 ffffffe1
// expect: __vcmplts4 5493ea82
// expect: __vcmpltu2 745e8ba0
// expect: __vcmpltu4 745e8ba0
// expect: __vseteq2 03cf1b42
// expect: __vseteq4 31ea5d42
// expect: __vsetne2 8c00747f
// expect: __vsetne4 2d74f37f
// expect: __vsetges2 8fb08fa2
// expect: __vsetges4 b45fbd43
// expect: __vsetgeu2 8fce1b61
// expect: __vsetgeu4 5de97c61
// expect: __vsetgts2 8be17460
// expect: __vsetgts4 82756001
// expect: __vsetgtu2 8bff001f
// expect: __vsetgtu4 2bff1f1f
// expect: __vsetles2 03ee1b61
// expect: __vsetles4 dce9f0c0
// expect: __vsetleu2 03d08fa2
// expect: __vsetleu4 336031a2
// expect: __vsetlts2 001f001f
// expect: __vsetlts4 aaff937e
// expect: __vsetltu2 00017460
// expect: __vsetltu4 0175d460
#include <cstdio>

#define UNARY(f)  f(__vabs2) f(__vabs4) f(__vabsss2) f(__vabsss4) f(__vneg2) f(__vneg4) f(__vnegss2) f(__vnegss4)
#define BINARY(f) f(__vadd2) f(__vadd4) f(__vaddss2) f(__vaddss4) f(__vaddus2) f(__vaddus4) \
    f(__vsub2) f(__vsub4) f(__vsubss2) f(__vsubss4) f(__vsubus2) f(__vsubus4) \
    f(__vabsdiffs2) f(__vabsdiffs4) f(__vabsdiffu2) f(__vabsdiffu4) f(__vsads2) f(__vsads4) \
    f(__vsadu2) f(__vsadu4) f(__vavgs2) f(__vavgs4) f(__vavgu2) f(__vavgu4) \
    f(__vhaddu2) f(__vhaddu4) f(__vmaxs2) f(__vmaxs4) f(__vmaxu2) f(__vmaxu4) \
    f(__vmins2) f(__vmins4) f(__vminu2) f(__vminu4) f(__vcmpeq2) f(__vcmpeq4) \
    f(__vcmpne2) f(__vcmpne4) f(__vcmpges2) f(__vcmpges4) f(__vcmpgeu2) f(__vcmpgeu4) \
    f(__vcmpgts2) f(__vcmpgts4) f(__vcmpgtu2) f(__vcmpgtu4) f(__vcmples2) f(__vcmples4) \
    f(__vcmpleu2) f(__vcmpleu4) f(__vcmplts2) f(__vcmplts4) f(__vcmpltu2) f(__vcmpltu4) \
    f(__vseteq2) f(__vseteq4) f(__vsetne2) f(__vsetne4) f(__vsetges2) f(__vsetges4) \
    f(__vsetgeu2) f(__vsetgeu4) f(__vsetgts2) f(__vsetgts4) f(__vsetgtu2) f(__vsetgtu4) \
    f(__vsetles2) f(__vsetles4) f(__vsetleu2) f(__vsetleu4) f(__vsetlts2) f(__vsetlts4) \
    f(__vsetltu2) f(__vsetltu4)

__global__ void all(const unsigned *a, const unsigned *b, unsigned *hash) {
    int n = 0;
#define HASH(value)                                             \
    hash[n] = 0;                                                \
    for (int i = 0; i < 5; i++) hash[n] = hash[n] * 31 + value; \
    n++;
#define HASH_UNARY(f) HASH(f(a[i]))
#define HASH_BINARY(f) HASH(f(a[i], b[i]))
    UNARY(HASH_UNARY)
    BINARY(HASH_BINARY)
}

int main() {
    unsigned *a, *b, *hash;
    cudaMallocManaged(&a, 20);
    cudaMallocManaged(&b, 20);
    cudaMallocManaged(&hash, 82 * 4);
    unsigned as[] = {0x7fff8000, 0x80ff7f01, 0x00010203, 0xffffffff, 0x12345678};
    unsigned bs[] = {0x00018000, 0x8001ff7f, 0x00010203, 0x00000001, 0x9abcdef0};
    for (int i = 0; i < 5; i++) {
        a[i] = as[i];
        b[i] = bs[i];
    }
    all<<<1, 1>>>(a, b, hash);
    cudaDeviceSynchronize();
    int n = 0;
#define SHOW(f) printf(#f " %08x\n", hash[n++]);
    UNARY(SHOW)
    BINARY(SHOW)
}
