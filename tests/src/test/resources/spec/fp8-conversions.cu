// Fact: 8-bit floats round to even, saturate or overflow as asked, and convert back exactly.
// expect: 38 1 7e 448 b8 -1 1 0.00195312 0 0
// expect: 3c 1 7b 57344 bc -1 1 1.52588e-05
// expect: 7f 7c 7e 7b 39 3a
// expect: pair 3830 1 0.5 four 30384048 3 -448 true 10
#include <cstdio>
#include <cuda_fp8.h>

__global__ void convert(unsigned *bits, float *back, const float *in) {
    for (int i = 0; i < 5; i++) {
        __nv_fp8_e4m3 x(in[i]);
        bits[i] = x.__x;
        back[i] = float(x);
    }
    for (int i = 0; i < 4; i++) {
        __nv_fp8_e5m2 x = static_cast<__nv_fp8_e5m2>(in[5 + i]);
        bits[5 + i] = x.__x;
        back[5 + i] = static_cast<float>(x);
    }
    bits[9] = __nv_cvt_float_to_fp8(500.0f, __NV_NOSAT, __NV_E4M3);
    bits[10] = __nv_cvt_float_to_fp8(1e6f, __NV_NOSAT, __NV_E5M2);
    bits[11] = __nv_cvt_float_to_fp8(464.0f, __NV_NOSAT, __NV_E4M3);
    bits[12] = __nv_cvt_double_to_fp8(1e9, __NV_SATFINITE, __NV_E5M2);
    bits[13] = __nv_cvt_double_to_fp8(1.0625 + 1e-12, __NV_SATFINITE, __NV_E4M3);
    bits[14] = __nv_cvt_halfraw_to_fp8(__half_raw{0x3d00}, __NV_SATFINITE, __NV_E4M3);
    __nv_fp8x2_e4m3 pair(make_float2(0.5f, 1.0f));
    float2 two = static_cast<float2>(pair);
    bits[15] = pair.__x;
    back[9] = two.y;
    back[10] = two.x;
    bits[16] = __nv_fp8x4_e4m3(make_float4(4.0f, 2.0f, 1.0f, 0.5f)).__x;
    back[11] = (float)(int)__nv_fp8_e4m3(3.5f);
    back[12] = __half2float(__half(__nv_fp8_e4m3(-1000)));
    bits[17] = bool(__nv_fp8_e5m2(0.25)) ? 1 : 0;
    back[13] = __half2float(__half(__nv_cvt_fp8_to_halfraw(0x52, __NV_E4M3)));
}

int main() {
    unsigned *bits;
    float *back, *in;
    cudaMallocManaged(&bits, 18 * sizeof(unsigned));
    cudaMallocManaged(&back, 14 * sizeof(float));
    cudaMallocManaged(&in, 9 * sizeof(float));
    float values[] = {1.0f, 1000.0f, -1.03f, 0.0015f, 0.0009f, 1.0f, 1e6f, -1.1f, 1.4e-5f};
    for (int i = 0; i < 9; i++) in[i] = values[i];
    convert<<<1, 1>>>(bits, back, in);
    cudaDeviceSynchronize();
    for (int i = 0; i < 5; i++) printf("%x %g%c", bits[i], back[i], i < 4 ? ' ' : '\n');
    for (int i = 5; i < 9; i++) printf("%x %g%c", bits[i], back[i], i < 8 ? ' ' : '\n');
    printf("%x %x %x %x %x %x\n", bits[9], bits[10], bits[11], bits[12], bits[13], bits[14]);
    printf("pair %x %g %g four %x %g %g %s %g\n", bits[15], back[9], back[10], bits[16], back[11], back[12], bits[17] ? "true" : "false", back[13]);
}
