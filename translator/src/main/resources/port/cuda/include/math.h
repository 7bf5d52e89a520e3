#pragma once
#include <port/special_values.h>
#define M_E 2.7182818284590452354
#define M_LOG2E 1.4426950408889634074
#define M_LOG10E 0.43429448190325182765
#define M_LN2 0.69314718055994530942
#define M_LN10 2.30258509299404568402
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.78539816339744830962
#define M_1_PI 0.31830988618379067154
#define M_2_PI 0.63661977236758134308
#define M_2_SQRTPI 1.12837916709551257390
#define M_SQRT2 1.41421356237309504880
#define M_SQRT1_2 0.70710678118654752440
#define HUGE_VAL __builtin_huge_val()
#define HUGE_VALF __builtin_huge_valf()
#define INFINITY __builtin_huge_valf()
#define NAN __builtin_nanf("")
#define FP_ILOGB0 (-2147483647 - 1)

// float and double, each with C++'s overloads
[[port::intrinsic("math.sqrt.f64"), port::shim("CudaMath#sqrt")]] __host__ __device__ double sqrt(double x);
[[port::intrinsic("math.sqrt.f32"), port::shim("CudaMath#sqrt")]] __host__ __device__ float sqrtf(float x);
[[port::intrinsic("math.sqrt.f32"), port::shim("CudaMath#sqrt")]] __host__ __device__ float sqrt(float x);
[[port::intrinsic("math.rsqrt.f64"), port::shim("CudaMath#rsqrt")]] __host__ __device__ double rsqrt(double x);
[[port::intrinsic("math.rsqrt.f32"), port::shim("CudaMath#rsqrt")]] __host__ __device__ float rsqrtf(float x);
[[port::intrinsic("math.rsqrt.f32"), port::shim("CudaMath#rsqrt")]] __host__ __device__ float rsqrt(float x);
[[port::intrinsic("math.cbrt.f64"), port::shim("CudaMath#cbrt")]] __host__ __device__ double cbrt(double x);
[[port::intrinsic("math.cbrt.f32"), port::shim("CudaMath#cbrt")]] __host__ __device__ float cbrtf(float x);
[[port::intrinsic("math.cbrt.f32"), port::shim("CudaMath#cbrt")]] __host__ __device__ float cbrt(float x);
[[port::intrinsic("math.rcbrt.f64"), port::shim("CudaMath#rcbrt")]] __host__ __device__ double rcbrt(double x);
[[port::intrinsic("math.rcbrt.f32"), port::shim("CudaMath#rcbrt")]] __host__ __device__ float rcbrtf(float x);
[[port::intrinsic("math.rcbrt.f32"), port::shim("CudaMath#rcbrt")]] __host__ __device__ float rcbrt(float x);
[[port::intrinsic("math.exp.f64"), port::shim("CudaMath#exp")]] __host__ __device__ double exp(double x);
[[port::intrinsic("math.exp.f32"), port::shim("CudaMath#exp")]] __host__ __device__ float expf(float x);
[[port::intrinsic("math.exp.f32"), port::shim("CudaMath#exp")]] __host__ __device__ float exp(float x);
[[port::intrinsic("math.exp2.f64"), port::shim("CudaMath#exp2")]] __host__ __device__ double exp2(double x);
[[port::intrinsic("math.exp2.f32"), port::shim("CudaMath#exp2")]] __host__ __device__ float exp2f(float x);
[[port::intrinsic("math.exp2.f32"), port::shim("CudaMath#exp2")]] __host__ __device__ float exp2(float x);
[[port::intrinsic("math.exp10.f64"), port::shim("CudaMath#exp10")]] __host__ __device__ double exp10(double x);
[[port::intrinsic("math.exp10.f32"), port::shim("CudaMath#exp10")]] __host__ __device__ float exp10f(float x);
[[port::intrinsic("math.exp10.f32"), port::shim("CudaMath#exp10")]] __host__ __device__ float exp10(float x);
[[port::intrinsic("math.expm1.f64"), port::shim("CudaMath#expm1")]] __host__ __device__ double expm1(double x);
[[port::intrinsic("math.expm1.f32"), port::shim("CudaMath#expm1")]] __host__ __device__ float expm1f(float x);
[[port::intrinsic("math.expm1.f32"), port::shim("CudaMath#expm1")]] __host__ __device__ float expm1(float x);
[[port::intrinsic("math.log.f64"), port::shim("CudaMath#log")]] __host__ __device__ double log(double x);
[[port::intrinsic("math.log.f32"), port::shim("CudaMath#log")]] __host__ __device__ float logf(float x);
[[port::intrinsic("math.log.f32"), port::shim("CudaMath#log")]] __host__ __device__ float log(float x);
[[port::intrinsic("math.log2.f64"), port::shim("CudaMath#log2")]] __host__ __device__ double log2(double x);
[[port::intrinsic("math.log2.f32"), port::shim("CudaMath#log2")]] __host__ __device__ float log2f(float x);
[[port::intrinsic("math.log2.f32"), port::shim("CudaMath#log2")]] __host__ __device__ float log2(float x);
[[port::intrinsic("math.log10.f64"), port::shim("CudaMath#log10")]] __host__ __device__ double log10(double x);
[[port::intrinsic("math.log10.f32"), port::shim("CudaMath#log10")]] __host__ __device__ float log10f(float x);
[[port::intrinsic("math.log10.f32"), port::shim("CudaMath#log10")]] __host__ __device__ float log10(float x);
[[port::intrinsic("math.log1p.f64"), port::shim("CudaMath#log1p")]] __host__ __device__ double log1p(double x);
[[port::intrinsic("math.log1p.f32"), port::shim("CudaMath#log1p")]] __host__ __device__ float log1pf(float x);
[[port::intrinsic("math.log1p.f32"), port::shim("CudaMath#log1p")]] __host__ __device__ float log1p(float x);
[[port::intrinsic("math.sin.f64"), port::shim("CudaMath#sin")]] __host__ __device__ double sin(double x);
[[port::intrinsic("math.sin.f32"), port::shim("CudaMath#sin")]] __host__ __device__ float sinf(float x);
[[port::intrinsic("math.sin.f32"), port::shim("CudaMath#sin")]] __host__ __device__ float sin(float x);
[[port::intrinsic("math.cos.f64"), port::shim("CudaMath#cos")]] __host__ __device__ double cos(double x);
[[port::intrinsic("math.cos.f32"), port::shim("CudaMath#cos")]] __host__ __device__ float cosf(float x);
[[port::intrinsic("math.cos.f32"), port::shim("CudaMath#cos")]] __host__ __device__ float cos(float x);
[[port::intrinsic("math.tan.f64"), port::shim("CudaMath#tan")]] __host__ __device__ double tan(double x);
[[port::intrinsic("math.tan.f32"), port::shim("CudaMath#tan")]] __host__ __device__ float tanf(float x);
[[port::intrinsic("math.tan.f32"), port::shim("CudaMath#tan")]] __host__ __device__ float tan(float x);
[[port::intrinsic("math.asin.f64"), port::shim("CudaMath#asin")]] __host__ __device__ double asin(double x);
[[port::intrinsic("math.asin.f32"), port::shim("CudaMath#asin")]] __host__ __device__ float asinf(float x);
[[port::intrinsic("math.asin.f32"), port::shim("CudaMath#asin")]] __host__ __device__ float asin(float x);
[[port::intrinsic("math.acos.f64"), port::shim("CudaMath#acos")]] __host__ __device__ double acos(double x);
[[port::intrinsic("math.acos.f32"), port::shim("CudaMath#acos")]] __host__ __device__ float acosf(float x);
[[port::intrinsic("math.acos.f32"), port::shim("CudaMath#acos")]] __host__ __device__ float acos(float x);
[[port::intrinsic("math.atan.f64"), port::shim("CudaMath#atan")]] __host__ __device__ double atan(double x);
[[port::intrinsic("math.atan.f32"), port::shim("CudaMath#atan")]] __host__ __device__ float atanf(float x);
[[port::intrinsic("math.atan.f32"), port::shim("CudaMath#atan")]] __host__ __device__ float atan(float x);
[[port::intrinsic("math.sinh.f64"), port::shim("CudaMath#sinh")]] __host__ __device__ double sinh(double x);
[[port::intrinsic("math.sinh.f32"), port::shim("CudaMath#sinh")]] __host__ __device__ float sinhf(float x);
[[port::intrinsic("math.sinh.f32"), port::shim("CudaMath#sinh")]] __host__ __device__ float sinh(float x);
[[port::intrinsic("math.cosh.f64"), port::shim("CudaMath#cosh")]] __host__ __device__ double cosh(double x);
[[port::intrinsic("math.cosh.f32"), port::shim("CudaMath#cosh")]] __host__ __device__ float coshf(float x);
[[port::intrinsic("math.cosh.f32"), port::shim("CudaMath#cosh")]] __host__ __device__ float cosh(float x);
[[port::intrinsic("math.tanh.f64"), port::shim("CudaMath#tanh")]] __host__ __device__ double tanh(double x);
[[port::intrinsic("math.tanh.f32"), port::shim("CudaMath#tanh")]] __host__ __device__ float tanhf(float x);
[[port::intrinsic("math.tanh.f32"), port::shim("CudaMath#tanh")]] __host__ __device__ float tanh(float x);
[[port::intrinsic("math.asinh.f64"), port::shim("CudaMath#asinh")]] __host__ __device__ double asinh(double x);
[[port::intrinsic("math.asinh.f32"), port::shim("CudaMath#asinh")]] __host__ __device__ float asinhf(float x);
[[port::intrinsic("math.asinh.f32"), port::shim("CudaMath#asinh")]] __host__ __device__ float asinh(float x);
[[port::intrinsic("math.acosh.f64"), port::shim("CudaMath#acosh")]] __host__ __device__ double acosh(double x);
[[port::intrinsic("math.acosh.f32"), port::shim("CudaMath#acosh")]] __host__ __device__ float acoshf(float x);
[[port::intrinsic("math.acosh.f32"), port::shim("CudaMath#acosh")]] __host__ __device__ float acosh(float x);
[[port::intrinsic("math.atanh.f64"), port::shim("CudaMath#atanh")]] __host__ __device__ double atanh(double x);
[[port::intrinsic("math.atanh.f32"), port::shim("CudaMath#atanh")]] __host__ __device__ float atanhf(float x);
[[port::intrinsic("math.atanh.f32"), port::shim("CudaMath#atanh")]] __host__ __device__ float atanh(float x);
[[port::intrinsic("math.sinpi.f64"), port::shim("CudaMath#sinpi")]] __host__ __device__ double sinpi(double x);
[[port::intrinsic("math.sinpi.f32"), port::shim("CudaMath#sinpi")]] __host__ __device__ float sinpif(float x);
[[port::intrinsic("math.sinpi.f32"), port::shim("CudaMath#sinpi")]] __host__ __device__ float sinpi(float x);
[[port::intrinsic("math.cospi.f64"), port::shim("CudaMath#cospi")]] __host__ __device__ double cospi(double x);
[[port::intrinsic("math.cospi.f32"), port::shim("CudaMath#cospi")]] __host__ __device__ float cospif(float x);
[[port::intrinsic("math.cospi.f32"), port::shim("CudaMath#cospi")]] __host__ __device__ float cospi(float x);
[[port::intrinsic("math.erf.f64"), port::shim("SpecialMath#erf")]] __host__ __device__ double erf(double x);
[[port::intrinsic("math.erf.f32"), port::shim("SpecialMath#erf")]] __host__ __device__ float erff(float x);
[[port::intrinsic("math.erf.f32"), port::shim("SpecialMath#erf")]] __host__ __device__ float erf(float x);
[[port::intrinsic("math.erfc.f64"), port::shim("SpecialMath#erfc")]] __host__ __device__ double erfc(double x);
[[port::intrinsic("math.erfc.f32"), port::shim("SpecialMath#erfc")]] __host__ __device__ float erfcf(float x);
[[port::intrinsic("math.erfc.f32"), port::shim("SpecialMath#erfc")]] __host__ __device__ float erfc(float x);
[[port::intrinsic("math.erfcx.f64"), port::shim("SpecialMath#erfcx")]] __host__ __device__ double erfcx(double x);
[[port::intrinsic("math.erfcx.f32"), port::shim("SpecialMath#erfcx")]] __host__ __device__ float erfcxf(float x);
[[port::intrinsic("math.erfcx.f32"), port::shim("SpecialMath#erfcx")]] __host__ __device__ float erfcx(float x);
[[port::intrinsic("math.erfinv.f64"), port::shim("SpecialMath#erfinv")]] __host__ __device__ double erfinv(double x);
[[port::intrinsic("math.erfinv.f32"), port::shim("SpecialMath#erfinv")]] __host__ __device__ float erfinvf(float x);
[[port::intrinsic("math.erfinv.f32"), port::shim("SpecialMath#erfinv")]] __host__ __device__ float erfinv(float x);
[[port::intrinsic("math.erfcinv.f64"), port::shim("SpecialMath#erfcinv")]] __host__ __device__ double erfcinv(double x);
[[port::intrinsic("math.erfcinv.f32"), port::shim("SpecialMath#erfcinv")]] __host__ __device__ float erfcinvf(float x);
[[port::intrinsic("math.erfcinv.f32"), port::shim("SpecialMath#erfcinv")]] __host__ __device__ float erfcinv(float x);
[[port::intrinsic("math.normcdf.f64"), port::shim("SpecialMath#normcdf")]] __host__ __device__ double normcdf(double x);
[[port::intrinsic("math.normcdf.f32"), port::shim("SpecialMath#normcdf")]] __host__ __device__ float normcdff(float x);
[[port::intrinsic("math.normcdf.f32"), port::shim("SpecialMath#normcdf")]] __host__ __device__ float normcdf(float x);
[[port::intrinsic("math.normcdfinv.f64"), port::shim("SpecialMath#normcdfinv")]] __host__ __device__ double normcdfinv(double x);
[[port::intrinsic("math.normcdfinv.f32"), port::shim("SpecialMath#normcdfinv")]] __host__ __device__ float normcdfinvf(float x);
[[port::intrinsic("math.normcdfinv.f32"), port::shim("SpecialMath#normcdfinv")]] __host__ __device__ float normcdfinv(float x);
[[port::intrinsic("math.tgamma.f64"), port::shim("SpecialMath#tgamma")]] __host__ __device__ double tgamma(double x);
[[port::intrinsic("math.tgamma.f32"), port::shim("SpecialMath#tgamma")]] __host__ __device__ float tgammaf(float x);
[[port::intrinsic("math.tgamma.f32"), port::shim("SpecialMath#tgamma")]] __host__ __device__ float tgamma(float x);
[[port::intrinsic("math.lgamma.f64"), port::shim("SpecialMath#lgamma")]] __host__ __device__ double lgamma(double x);
[[port::intrinsic("math.lgamma.f32"), port::shim("SpecialMath#lgamma")]] __host__ __device__ float lgammaf(float x);
[[port::intrinsic("math.lgamma.f32"), port::shim("SpecialMath#lgamma")]] __host__ __device__ float lgamma(float x);
[[port::intrinsic("math.floor.f64"), port::shim("CudaNumbers#floor")]] __host__ __device__ double floor(double x);
[[port::intrinsic("math.floor.f32"), port::shim("CudaNumbers#floor")]] __host__ __device__ float floorf(float x);
[[port::intrinsic("math.floor.f32"), port::shim("CudaNumbers#floor")]] __host__ __device__ float floor(float x);
[[port::intrinsic("math.ceil.f64"), port::shim("CudaNumbers#ceil")]] __host__ __device__ double ceil(double x);
[[port::intrinsic("math.ceil.f32"), port::shim("CudaNumbers#ceil")]] __host__ __device__ float ceilf(float x);
[[port::intrinsic("math.ceil.f32"), port::shim("CudaNumbers#ceil")]] __host__ __device__ float ceil(float x);
[[port::intrinsic("math.trunc.f64"), port::shim("CudaNumbers#trunc")]] __host__ __device__ double trunc(double x);
[[port::intrinsic("math.trunc.f32"), port::shim("CudaNumbers#trunc")]] __host__ __device__ float truncf(float x);
[[port::intrinsic("math.trunc.f32"), port::shim("CudaNumbers#trunc")]] __host__ __device__ float trunc(float x);
[[port::intrinsic("math.round.f64"), port::shim("CudaNumbers#round")]] __host__ __device__ double round(double x);
[[port::intrinsic("math.round.f32"), port::shim("CudaNumbers#round")]] __host__ __device__ float roundf(float x);
[[port::intrinsic("math.round.f32"), port::shim("CudaNumbers#round")]] __host__ __device__ float round(float x);
[[port::intrinsic("math.rint.f64"), port::shim("CudaNumbers#rint")]] __host__ __device__ double rint(double x);
[[port::intrinsic("math.rint.f32"), port::shim("CudaNumbers#rint")]] __host__ __device__ float rintf(float x);
[[port::intrinsic("math.rint.f32"), port::shim("CudaNumbers#rint")]] __host__ __device__ float rint(float x);
[[port::intrinsic("math.nearbyint.f64"), port::shim("CudaNumbers#nearbyint")]] __host__ __device__ double nearbyint(double x);
[[port::intrinsic("math.nearbyint.f32"), port::shim("CudaNumbers#nearbyint")]] __host__ __device__ float nearbyintf(float x);
[[port::intrinsic("math.nearbyint.f32"), port::shim("CudaNumbers#nearbyint")]] __host__ __device__ float nearbyint(float x);
[[port::intrinsic("math.logb.f64"), port::shim("CudaMath#logb")]] __host__ __device__ double logb(double x);
[[port::intrinsic("math.logb.f32"), port::shim("CudaMath#logb")]] __host__ __device__ float logbf(float x);
[[port::intrinsic("math.logb.f32"), port::shim("CudaMath#logb")]] __host__ __device__ float logb(float x);
[[port::intrinsic("math.j0.f64"), port::shim("SpecialMath#j0")]] __host__ __device__ double j0(double x);
[[port::intrinsic("math.j0.f32"), port::shim("SpecialMath#j0")]] __host__ __device__ float j0f(float x);
[[port::intrinsic("math.j0.f32"), port::shim("SpecialMath#j0")]] __host__ __device__ float j0(float x);
[[port::intrinsic("math.j1.f64"), port::shim("SpecialMath#j1")]] __host__ __device__ double j1(double x);
[[port::intrinsic("math.j1.f32"), port::shim("SpecialMath#j1")]] __host__ __device__ float j1f(float x);
[[port::intrinsic("math.j1.f32"), port::shim("SpecialMath#j1")]] __host__ __device__ float j1(float x);
[[port::intrinsic("math.y0.f64"), port::shim("SpecialMath#y0")]] __host__ __device__ double y0(double x);
[[port::intrinsic("math.y0.f32"), port::shim("SpecialMath#y0")]] __host__ __device__ float y0f(float x);
[[port::intrinsic("math.y0.f32"), port::shim("SpecialMath#y0")]] __host__ __device__ float y0(float x);
[[port::intrinsic("math.y1.f64"), port::shim("SpecialMath#y1")]] __host__ __device__ double y1(double x);
[[port::intrinsic("math.y1.f32"), port::shim("SpecialMath#y1")]] __host__ __device__ float y1f(float x);
[[port::intrinsic("math.y1.f32"), port::shim("SpecialMath#y1")]] __host__ __device__ float y1(float x);
[[port::intrinsic("math.pow.f64"), port::shim("CudaMath#pow")]] __host__ __device__ double pow(double x, double y);
[[port::intrinsic("math.pow.f32"), port::shim("CudaMath#pow")]] __host__ __device__ float powf(float x, float y);
[[port::intrinsic("math.pow.f32"), port::shim("CudaMath#pow")]] __host__ __device__ float pow(float x, float y);
[[port::intrinsic("math.atan2.f64"), port::shim("CudaMath#atan2")]] __host__ __device__ double atan2(double x, double y);
[[port::intrinsic("math.atan2.f32"), port::shim("CudaMath#atan2")]] __host__ __device__ float atan2f(float x, float y);
[[port::intrinsic("math.atan2.f32"), port::shim("CudaMath#atan2")]] __host__ __device__ float atan2(float x, float y);
[[port::intrinsic("math.hypot.f64"), port::shim("CudaMath#hypot")]] __host__ __device__ double hypot(double x, double y);
[[port::intrinsic("math.hypot.f32"), port::shim("CudaMath#hypot")]] __host__ __device__ float hypotf(float x, float y);
[[port::intrinsic("math.hypot.f32"), port::shim("CudaMath#hypot")]] __host__ __device__ float hypot(float x, float y);
[[port::intrinsic("math.rhypot.f64"), port::shim("CudaMath#rhypot")]] __host__ __device__ double rhypot(double x, double y);
[[port::intrinsic("math.rhypot.f32"), port::shim("CudaMath#rhypot")]] __host__ __device__ float rhypotf(float x, float y);
[[port::intrinsic("math.rhypot.f32"), port::shim("CudaMath#rhypot")]] __host__ __device__ float rhypot(float x, float y);
[[port::intrinsic("math.fmod.f64"), port::shim("CudaNumbers#fmod")]] __host__ __device__ double fmod(double x, double y);
[[port::intrinsic("math.fmod.f32"), port::shim("CudaNumbers#fmod")]] __host__ __device__ float fmodf(float x, float y);
[[port::intrinsic("math.fmod.f32"), port::shim("CudaNumbers#fmod")]] __host__ __device__ float fmod(float x, float y);
[[port::intrinsic("math.remainder.f64"), port::shim("CudaNumbers#remainder")]] __host__ __device__ double remainder(double x, double y);
[[port::intrinsic("math.remainder.f32"), port::shim("CudaNumbers#remainder")]] __host__ __device__ float remainderf(float x, float y);
[[port::intrinsic("math.remainder.f32"), port::shim("CudaNumbers#remainder")]] __host__ __device__ float remainder(float x, float y);
[[port::intrinsic("math.min.f64"), port::shim("CudaNumbers#min")]] __host__ __device__ double fmin(double x, double y);
[[port::intrinsic("math.min.f32"), port::shim("CudaNumbers#min")]] __host__ __device__ float fminf(float x, float y);
[[port::intrinsic("math.min.f32"), port::shim("CudaNumbers#min")]] __host__ __device__ float fmin(float x, float y);
[[port::intrinsic("math.max.f64"), port::shim("CudaNumbers#max")]] __host__ __device__ double fmax(double x, double y);
[[port::intrinsic("math.max.f32"), port::shim("CudaNumbers#max")]] __host__ __device__ float fmaxf(float x, float y);
[[port::intrinsic("math.max.f32"), port::shim("CudaNumbers#max")]] __host__ __device__ float fmax(float x, float y);
[[port::intrinsic("math.dim.f64"), port::shim("CudaNumbers#dim")]] __host__ __device__ double fdim(double x, double y);
[[port::intrinsic("math.dim.f32"), port::shim("CudaNumbers#dim")]] __host__ __device__ float fdimf(float x, float y);
[[port::intrinsic("math.dim.f32"), port::shim("CudaNumbers#dim")]] __host__ __device__ float fdim(float x, float y);
[[port::intrinsic("math.copysign.f64"), port::shim("CudaNumbers#copysign")]] __host__ __device__ double copysign(double x, double y);
[[port::intrinsic("math.copysign.f32"), port::shim("CudaNumbers#copysign")]] __host__ __device__ float copysignf(float x, float y);
[[port::intrinsic("math.copysign.f32"), port::shim("CudaNumbers#copysign")]] __host__ __device__ float copysign(float x, float y);
[[port::intrinsic("math.nextafter.f64"), port::shim("CudaNumbers#nextafter")]] __host__ __device__ double nextafter(double x, double y);
[[port::intrinsic("math.nextafter.f32"), port::shim("CudaNumbers#nextafter")]] __host__ __device__ float nextafterf(float x, float y);
[[port::intrinsic("math.nextafter.f32"), port::shim("CudaNumbers#nextafter")]] __host__ __device__ float nextafter(float x, float y);
[[port::intrinsic("math.abs.f64"), port::shim("Math#abs")]] __host__ __device__ double fabs(double x);
[[port::intrinsic("math.fma.f64"), port::shim("Math#fma")]] __host__ __device__ double fma(double x, double y, double z);
[[port::intrinsic("math.ldexp.f64"), port::shim("CudaNumbers#ldexp")]] __host__ __device__ double ldexp(double x, int e);
[[port::intrinsic("math.scalbn.f64"), port::shim("CudaNumbers#scalbn")]] __host__ __device__ double scalbn(double x, int e);
[[port::intrinsic("math.frexp.f64"), port::shim("CudaNumbers#frexp")]] __host__ __device__ double frexp(double x, int *e);
[[port::intrinsic("math.modf.f64"), port::shim("CudaNumbers#modf")]] __host__ __device__ double modf(double x, double *whole);
[[port::intrinsic("math.sincos.f64"), port::shim("CudaMath#sincos")]] __host__ __device__ void sincos(double x, double *sine, double *cosine);
[[port::intrinsic("math.sincospi.f64"), port::shim("CudaMath#sincospi")]] __host__ __device__ void sincospi(double x, double *sine, double *cosine);
[[port::intrinsic("math.remquo.f64"), port::shim("CudaNumbers#remquo")]] __host__ __device__ double remquo(double x, double y, int *quotient);
[[port::intrinsic("math.ilogb.f64"), port::shim("CudaNumbers#ilogb")]] __host__ __device__ int ilogb(double x);
[[port::intrinsic("math.norm3.f64"), port::shim("CudaMath#norm3")]] __host__ __device__ double norm3d(double a, double b, double c);
[[port::intrinsic("math.rnorm3.f64"), port::shim("CudaMath#rnorm3")]] __host__ __device__ double rnorm3d(double a, double b, double c);
[[port::intrinsic("math.norm4.f64"), port::shim("CudaMath#norm4")]] __host__ __device__ double norm4d(double a, double b, double c, double d);
[[port::intrinsic("math.rnorm4.f64"), port::shim("CudaMath#rnorm4")]] __host__ __device__ double rnorm4d(double a, double b, double c, double d);
[[port::intrinsic("math.lrint.f64"), port::shim("CudaNumbers#lrint")]] __host__ __device__ long lrint(double x);
[[port::intrinsic("math.lrint.f64"), port::shim("CudaNumbers#lrint")]] __host__ __device__ long long llrint(double x);
[[port::intrinsic("math.lround.f64"), port::shim("CudaNumbers#lround")]] __host__ __device__ long lround(double x);
[[port::intrinsic("math.lround.f64"), port::shim("CudaNumbers#lround")]] __host__ __device__ long long llround(double x);
[[port::intrinsic("math.nan.f64"), port::shim("CudaNumbers#nan")]] __host__ __device__ double nan(const char *tag);
[[port::intrinsic("math.isnan.f64"), port::shim("CudaNumbers#isnan")]] __host__ __device__ int __port_isnan(double x);
inline __host__ __device__ bool isnan(double x) { return __port_isnan(x) != 0; }
[[port::intrinsic("math.isinf.f64"), port::shim("CudaNumbers#isinf")]] __host__ __device__ int __port_isinf(double x);
inline __host__ __device__ bool isinf(double x) { return __port_isinf(x) != 0; }
[[port::intrinsic("math.isfinite.f64"), port::shim("CudaNumbers#isfinite")]] __host__ __device__ int __port_isfinite(double x);
inline __host__ __device__ bool isfinite(double x) { return __port_isfinite(x) != 0; }
[[port::intrinsic("math.signbit.f64"), port::shim("CudaNumbers#signbit")]] __host__ __device__ int __port_signbit(double x);
inline __host__ __device__ bool signbit(double x) { return __port_signbit(x) != 0; }
[[port::intrinsic("math.abs.f32"), port::shim("Math#abs")]] __host__ __device__ float fabsf(float x);
[[port::intrinsic("math.fma.f32"), port::shim("Math#fma")]] __host__ __device__ float fmaf(float x, float y, float z);
[[port::intrinsic("math.ldexp.f32"), port::shim("CudaNumbers#ldexp")]] __host__ __device__ float ldexpf(float x, int e);
[[port::intrinsic("math.scalbn.f32"), port::shim("CudaNumbers#scalbn")]] __host__ __device__ float scalbnf(float x, int e);
[[port::intrinsic("math.frexp.f32"), port::shim("CudaNumbers#frexp")]] __host__ __device__ float frexpf(float x, int *e);
[[port::intrinsic("math.modf.f32"), port::shim("CudaNumbers#modf")]] __host__ __device__ float modff(float x, float *whole);
inline __host__ __device__ float modf(float x, float *whole) { return modff(x, whole); }
[[port::intrinsic("math.sincos.f32"), port::shim("CudaMath#sincos")]] __host__ __device__ void sincosf(float x, float *sine, float *cosine);
[[port::intrinsic("math.sincospi.f32"), port::shim("CudaMath#sincospi")]] __host__ __device__ void sincospif(float x, float *sine, float *cosine);
[[port::intrinsic("math.remquo.f32"), port::shim("CudaNumbers#remquo")]] __host__ __device__ float remquof(float x, float y, int *quotient);
[[port::intrinsic("math.ilogb.f32"), port::shim("CudaNumbers#ilogb")]] __host__ __device__ int ilogbf(float x);
[[port::intrinsic("math.norm3.f32"), port::shim("CudaMath#norm3")]] __host__ __device__ float norm3df(float a, float b, float c);
[[port::intrinsic("math.rnorm3.f32"), port::shim("CudaMath#rnorm3")]] __host__ __device__ float rnorm3df(float a, float b, float c);
[[port::intrinsic("math.norm4.f32"), port::shim("CudaMath#norm4")]] __host__ __device__ float norm4df(float a, float b, float c, float d);
[[port::intrinsic("math.rnorm4.f32"), port::shim("CudaMath#rnorm4")]] __host__ __device__ float rnorm4df(float a, float b, float c, float d);
[[port::intrinsic("math.lrint.f32"), port::shim("CudaNumbers#lrint")]] __host__ __device__ long lrintf(float x);
[[port::intrinsic("math.lrint.f32"), port::shim("CudaNumbers#lrint")]] __host__ __device__ long long llrintf(float x);
[[port::intrinsic("math.lround.f32"), port::shim("CudaNumbers#lround")]] __host__ __device__ long lroundf(float x);
[[port::intrinsic("math.lround.f32"), port::shim("CudaNumbers#lround")]] __host__ __device__ long long llroundf(float x);
[[port::intrinsic("math.nan.f32"), port::shim("CudaNumbers#nanf")]] __host__ __device__ float nanf(const char *tag);
[[port::intrinsic("math.isnan.f32"), port::shim("CudaNumbers#isnan")]] __host__ __device__ int __port_isnan(float x);
inline __host__ __device__ bool isnan(float x) { return __port_isnan(x) != 0; }
[[port::intrinsic("math.isinf.f32"), port::shim("CudaNumbers#isinf")]] __host__ __device__ int __port_isinf(float x);
inline __host__ __device__ bool isinf(float x) { return __port_isinf(x) != 0; }
[[port::intrinsic("math.isfinite.f32"), port::shim("CudaNumbers#isfinite")]] __host__ __device__ int __port_isfinite(float x);
inline __host__ __device__ bool isfinite(float x) { return __port_isfinite(x) != 0; }
[[port::intrinsic("math.signbit.f32"), port::shim("CudaNumbers#signbit")]] __host__ __device__ int __port_signbit(float x);
inline __host__ __device__ bool signbit(float x) { return __port_signbit(x) != 0; }
inline bool isnan(long double x) { return isnan((double)x); }
inline bool isinf(long double x) { return isinf((double)x); }
inline bool isfinite(long double x) { return isfinite((double)x); }
inline bool signbit(long double x) { return signbit((double)x); }
[[port::intrinsic("math.abs.f32"), port::shim("Math#abs")]] __host__ __device__ float fabs(float x);
#ifdef __cplusplus
[[port::intrinsic("math.abs.f64"), port::shim("Math#abs")]] __host__ __device__ double abs(double x);
[[port::intrinsic("math.abs.f32"), port::shim("Math#abs")]] __host__ __device__ float abs(float x);
#endif
[[port::intrinsic("math.fma.f32"), port::shim("Math#fma")]] __host__ __device__ float fma(float x, float y, float z);
[[port::intrinsic("math.ldexp.f32"), port::shim("CudaNumbers#ldexp")]] __host__ __device__ float ldexp(float x, int e);
[[port::intrinsic("math.frexp.f32"), port::shim("CudaNumbers#frexp")]] __host__ __device__ float frexp(float x, int *e);
#include <port/math_mixed.h>
#include <port/norms_and_bessel.h>
#ifdef __cplusplus
namespace std {
using ::abs;
using ::acos;
using ::acosh;
using ::asin;
using ::asinh;
using ::atan;
using ::atan2;
using ::atan2f;
using ::atanh;
using ::cbrt;
using ::ceil;
using ::ceilf;
using ::copysign;
using ::cos;
using ::cosf;
using ::cosh;
using ::erf;
using ::erfc;
using ::exp;
using ::exp2;
using ::exp2f;
using ::expf;
using ::expm1;
using ::fabs;
using ::fabsf;
using ::fdim;
using ::floor;
using ::floorf;
using ::fma;
using ::fmax;
using ::fmaxf;
using ::fmin;
using ::fminf;
using ::fmod;
using ::fmodf;
using ::frexp;
using ::hypot;
using ::ilogb;
using ::isfinite;
using ::isinf;
using ::isnan;
using ::ldexp;
using ::lgamma;
using ::llrint;
using ::llround;
using ::log;
using ::log10;
using ::log1p;
using ::log2;
using ::log2f;
using ::logb;
using ::logf;
using ::lrint;
using ::lround;
using ::modf;
using ::nan;
using ::nearbyint;
using ::nextafter;
using ::pow;
using ::powf;
using ::remainder;
using ::rint;
using ::round;
using ::roundf;
using ::scalbln;
using ::scalbn;
using ::signbit;
using ::sin;
using ::sinf;
using ::sinh;
using ::sqrt;
using ::sqrtf;
using ::tan;
using ::tanf;
using ::tanh;
using ::tanhf;
using ::tgamma;
using ::trunc;
}
#endif
#include <port/float_classes.h>
