package port.runtime;

/// The elementary math functions of C and CUDA.
///
/// `double` functions are fdlibm's (`StrictMath`), or within 1 ulp of the exact value; `float` functions are the `double`
/// ones rounded once. Fast-math intrinsics are these functions too. Angles are radians.
///
/// CUDA: `<math.h>` and the CUDA math API; `name(float)` stands for `namef`.
public final class CudaMath {
    private CudaMath() {}

    // Roots and powers

    /// The square root.
    public static double sqrt(double x) {
        return Math.sqrt(x);
    }

    /// The square root.
    public static float sqrt(float x) {
        return (float) Math.sqrt(x);
    }

    /// One by the square root.
    public static double rsqrt(double x) {
        return 1.0 / Math.sqrt(x);
    }

    /// One by the square root.
    public static float rsqrt(float x) {
        return (float) (1.0 / Math.sqrt(x));
    }

    /// The cube root.
    public static double cbrt(double x) {
        return StrictMath.cbrt(x);
    }

    /// The cube root.
    public static float cbrt(float x) {
        return (float) cbrt((double) x);
    }

    /// One by the cube root.
    public static double rcbrt(double x) {
        return 1.0 / StrictMath.cbrt(x);
    }

    /// One by the cube root.
    public static float rcbrt(float x) {
        return (float) rcbrt((double) x);
    }

    /// One by `x`.
    public static double reciprocal(double x) {
        return 1.0 / x;
    }

    /// One by `x`.
    public static float reciprocal(float x) {
        return 1.0f / x;
    }

    /// e to the power of `x`.
    public static double exp(double x) {
        return StrictMath.exp(x);
    }

    /// e to the power of `x`.
    public static float exp(float x) {
        return FastFloat.exp(x);
    }

    /// 2 to the power of `x`.
    public static double exp2(double x) {
        return Elementary.exp2(x);
    }

    /// 2 to the power of `x`.
    public static float exp2(float x) {
        return (float) exp2((double) x);
    }

    /// 10 to the power of `x`.
    public static double exp10(double x) {
        return Elementary.exp10(x);
    }

    /// 10 to the power of `x`.
    public static float exp10(float x) {
        return (float) exp10((double) x);
    }

    /// e to the power of `x`, minus 1.
    public static double expm1(double x) {
        return StrictMath.expm1(x);
    }

    /// e to the power of `x`, minus 1.
    public static float expm1(float x) {
        return (float) expm1((double) x);
    }

    /// The natural logarithm.
    public static double log(double x) {
        return StrictMath.log(x);
    }

    /// The natural logarithm.
    public static float log(float x) {
        return FastFloat.log(x);
    }

    /// The logarithm to base 2.
    public static double log2(double x) {
        return Elementary.log2(x);
    }

    /// The logarithm to base 2.
    public static float log2(float x) {
        return (float) log2((double) x);
    }

    /// The logarithm to base 10.
    public static double log10(double x) {
        return StrictMath.log10(x);
    }

    /// The logarithm to base 10.
    public static float log10(float x) {
        return (float) log10((double) x);
    }

    /// The natural logarithm of `1 + x`.
    public static double log1p(double x) {
        return StrictMath.log1p(x);
    }

    /// The natural logarithm of `1 + x`.
    public static float log1p(float x) {
        return (float) log1p((double) x);
    }

    /// The exponent of `x`, as a number.
    public static double logb(double x) {
        return Elementary.logb(x);
    }

    /// The exponent of `x`, as a number.
    public static float logb(float x) {
        return (float) logb((double) x);
    }

    /// `x` to the power of `y`.
    public static double pow(double x, double y) {
        return Elementary.pow(x, y);
    }

    /// `x` to the power of `y`.
    public static float pow(float x, float y) {
        return FastFloat.pow(x, y);
    }

    /// `x` to the power of an integer.
    public static double powi(double x, int n) {
        return Elementary.pow(x, n);
    }

    /// `x` to the power of an integer.
    public static float powi(float x, int n) {
        return (float) Elementary.pow(x, n);
    }

    // Angles

    /// The sine.
    public static double sin(double x) {
        return StrictMath.sin(x);
    }

    /// The sine.
    public static float sin(float x) {
        return FastFloat.sin(x);
    }

    /// The cosine.
    public static double cos(double x) {
        return StrictMath.cos(x);
    }

    /// The cosine.
    public static float cos(float x) {
        return FastFloat.cos(x);
    }

    /// The tangent.
    public static double tan(double x) {
        return StrictMath.tan(x);
    }

    /// The tangent.
    public static float tan(float x) {
        return (float) tan((double) x);
    }

    /// The arc sine.
    public static double asin(double x) {
        return StrictMath.asin(x);
    }

    /// The arc sine.
    public static float asin(float x) {
        return (float) asin((double) x);
    }

    /// The arc cosine.
    public static double acos(double x) {
        return StrictMath.acos(x);
    }

    /// The arc cosine.
    public static float acos(float x) {
        return (float) acos((double) x);
    }

    /// The arc tangent.
    public static double atan(double x) {
        return StrictMath.atan(x);
    }

    /// The arc tangent.
    public static float atan(float x) {
        return (float) atan((double) x);
    }

    /// The hyperbolic sine.
    public static double sinh(double x) {
        return StrictMath.sinh(x);
    }

    /// The hyperbolic sine.
    public static float sinh(float x) {
        return (float) sinh((double) x);
    }

    /// The hyperbolic cosine.
    public static double cosh(double x) {
        return StrictMath.cosh(x);
    }

    /// The hyperbolic cosine.
    public static float cosh(float x) {
        return (float) cosh((double) x);
    }

    /// The hyperbolic tangent.
    public static double tanh(double x) {
        return StrictMath.tanh(x);
    }

    /// The hyperbolic tangent.
    public static float tanh(float x) {
        return (float) tanh((double) x);
    }

    /// The inverse hyperbolic sine.
    public static double asinh(double x) {
        return Elementary.asinh(x);
    }

    /// The inverse hyperbolic sine.
    public static float asinh(float x) {
        return (float) asinh((double) x);
    }

    /// The inverse hyperbolic cosine.
    public static double acosh(double x) {
        return Elementary.acosh(x);
    }

    /// The inverse hyperbolic cosine.
    public static float acosh(float x) {
        return (float) acosh((double) x);
    }

    /// The inverse hyperbolic tangent.
    public static double atanh(double x) {
        return Elementary.atanh(x);
    }

    /// The inverse hyperbolic tangent.
    public static float atanh(float x) {
        return (float) atanh((double) x);
    }

    /// The sine of pi times `x`.
    public static double sinpi(double x) {
        return Elementary.sinpi(x);
    }

    /// The sine of pi times `x`.
    public static float sinpi(float x) {
        return (float) sinpi((double) x);
    }

    /// The cosine of pi times `x`.
    public static double cospi(double x) {
        return Elementary.cospi(x);
    }

    /// The cosine of pi times `x`.
    public static float cospi(float x) {
        return (float) cospi((double) x);
    }

    /// The tangent of pi times `x`.
    public static double tanpi(double x) {
        return Elementary.tanpi(x);
    }

    /// The tangent of pi times `x`.
    public static float tanpi(float x) {
        return (float) tanpi((double) x);
    }

    /// The angle of the point (y, x); `x` here is C's first argument, the ordinate.
    public static double atan2(double x, double y) {
        return StrictMath.atan2(x, y);
    }

    /// The angle of the point (y, x); `x` here is C's first argument, the ordinate.
    public static float atan2(float x, float y) {
        return (float) atan2((double) x, (double) y);
    }

    /// Stores sine and cosine.
    public static void sincos(double x, DoublePtr sine, DoublePtr cosine) {
        sine.set(sin(x));
        cosine.set(cos(x));
    }

    /// Stores sine and cosine of pi times `x`.
    public static void sincospi(double x, DoublePtr sine, DoublePtr cosine) {
        sine.set(sinpi(x));
        cosine.set(cospi(x));
    }

    /// Stores sine and cosine.
    public static void sincos(float x, FloatPtr sine, FloatPtr cosine) {
        sine.set(sin(x));
        cosine.set(cos(x));
    }

    /// Stores sine and cosine of pi times `x`.
    public static void sincospi(float x, FloatPtr sine, FloatPtr cosine) {
        sine.set(sinpi(x));
        cosine.set(cospi(x));
    }

    // Lengths

    /// The length of (x, y).
    public static double hypot(double x, double y) {
        return StrictMath.hypot(x, y);
    }

    /// The length of (x, y).
    public static float hypot(float x, float y) {
        return (float) hypot((double) x, (double) y);
    }

    /// One by the length of (x, y).
    public static double rhypot(double x, double y) {
        return 1.0 / StrictMath.hypot(x, y);
    }

    /// One by the length of (x, y).
    public static float rhypot(float x, float y) {
        return (float) rhypot((double) x, (double) y);
    }

    /// The length of (x, y, z).
    public static double norm3(double x, double y, double z) {
        return Elementary.norm(x, y, z);
    }

    /// The length of (x, y, z).
    public static float norm3(float x, float y, float z) {
        return (float) Elementary.norm(x, y, z);
    }

    /// One by the length of (x, y, z).
    public static double rnorm3(double x, double y, double z) {
        return 1.0 / Elementary.norm(x, y, z);
    }

    /// One by the length of (x, y, z).
    public static float rnorm3(float x, float y, float z) {
        return (float) (1.0 / Elementary.norm(x, y, z));
    }

    /// The length of (x, y, z, w).
    public static double norm4(double x, double y, double z, double w) {
        return Elementary.norm(x, y, z, w);
    }

    /// The length of (x, y, z, w).
    public static float norm4(float x, float y, float z, float w) {
        return (float) Elementary.norm(x, y, z, w);
    }

    /// One by the length of (x, y, z, w).
    public static double rnorm4(double x, double y, double z, double w) {
        return 1.0 / Elementary.norm(x, y, z, w);
    }

    /// One by the length of (x, y, z, w).
    public static float rnorm4(float x, float y, float z, float w) {
        return (float) (1.0 / Elementary.norm(x, y, z, w));
    }
}
