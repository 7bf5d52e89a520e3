package port.runtime;

/// Rounding, remainders, comparison and the parts of floating-point numbers.
///
/// CUDA: `<math.h>` and the CUDA math API; `name(float)` stands for `namef`.
public final class CudaNumbers {
    private CudaNumbers() {}

    // Rounding

    /// The greatest whole number that is not greater.
    public static double floor(double x) {
        return Math.floor(x);
    }

    /// The greatest whole number that is not greater.
    public static float floor(float x) {
        return (float) Math.floor(x);
    }

    /// The smallest whole number that is not smaller.
    public static double ceil(double x) {
        return Math.ceil(x);
    }

    /// The smallest whole number that is not smaller.
    public static float ceil(float x) {
        return (float) Math.ceil(x);
    }

    /// The whole number next to it towards zero.
    public static double trunc(double x) {
        return x < 0 ? Math.ceil(x) : Math.floor(x);
    }

    /// The whole number next to it towards zero.
    public static float trunc(float x) {
        return (float) trunc((double) x);
    }

    /// The nearest whole number, halves to even.
    public static double rint(double x) {
        return Math.rint(x);
    }

    /// The nearest whole number, halves to even.
    public static float rint(float x) {
        return (float) Math.rint(x);
    }

    /// The nearest whole number, halves to even.
    public static double nearbyint(double x) {
        return Math.rint(x);
    }

    /// The nearest whole number, halves to even.
    public static float nearbyint(float x) {
        return (float) Math.rint(x);
    }

    /// The nearest whole number, halves away from zero.
    public static double round(double x) {
        return Elementary.round(x);
    }

    /// The nearest whole number, halves away from zero.
    public static float round(float x) {
        return (float) round((double) x);
    }

    /// The nearest integer, halves to even.
    public static long lrint(double x) {
        return (long) Math.rint(x);
    }

    /// The nearest integer, halves away from zero.
    public static long lround(double x) {
        return (long) Elementary.round(x);
    }

    /// The nearest integer, halves to even.
    public static long lrint(float x) {
        return (long) Math.rint(x);
    }

    /// The nearest integer, halves away from zero.
    public static long lround(float x) {
        return (long) Elementary.round(x);
    }

    // Absolute values and comparison

    /// Without its sign.
    public static double abs(double x) {
        return Math.abs(x);
    }

    /// Without its sign.
    public static float abs(float x) {
        return Math.abs(x);
    }

    /// Clamped to 0 and 1; 0 for a NaN.
    public static double saturate(double x) {
        return x > 0 ? Math.min(x, 1) : 0;
    }

    /// Clamped to 0 and 1; 0 for a NaN.
    public static float saturate(float x) {
        return x > 0 ? Math.min(x, 1) : 0;
    }

    /// The smaller one; a NaN loses.
    public static double min(double x, double y) {
        return x != x ? y : y != y ? x : Math.min(x, y);
    }

    /// The smaller one; a NaN loses.
    public static float min(float x, float y) {
        return x != x ? y : y != y ? x : Math.min(x, y);
    }

    /// The greater one; a NaN loses.
    public static double max(double x, double y) {
        return x != x ? y : y != y ? x : Math.max(x, y);
    }

    /// The greater one; a NaN loses.
    public static float max(float x, float y) {
        return x != x ? y : y != y ? x : Math.max(x, y);
    }

    /// `x - y`, but at least 0.
    public static double dim(double x, double y) {
        return x <= y ? 0 : x - y;
    }

    /// `x - y`, but at least 0.
    public static float dim(float x, float y) {
        return x <= y ? 0 : x - y;
    }

    /// `x` with the sign of `y`.
    public static double copysign(double x, double y) {
        return Math.copySign(x, Double.doubleToRawLongBits(y) < 0 ? -1.0 : 1.0);
    }

    /// `x` with the sign of `y`.
    public static float copysign(float x, float y) {
        return Math.copySign(x, Float.floatToRawIntBits(y) < 0 ? -1.0f : 1.0f);
    }

    /// The remainder of `x / y`, with the sign of `x`.
    public static double fmod(double x, double y) {
        return x % y;
    }

    /// The remainder of `x / y`, with the sign of `x`.
    public static float fmod(float x, float y) {
        return x % y;
    }

    /// The remainder of `x` by the multiple of `y` next to it.
    public static double remainder(double x, double y) {
        return Math.IEEEremainder(x, y);
    }

    /// The remainder of `x` by the multiple of `y` next to it.
    public static float remainder(float x, float y) {
        return (float) Math.IEEEremainder(x, y);
    }

    /// The number next to `x` towards `y`.
    public static double nextafter(double x, double y) {
        return Math.nextAfter(x, y);
    }

    /// The number next to `x` towards `y`.
    public static float nextafter(float x, float y) {
        return Math.nextAfter(x, (double) y);
    }

    /// `x * y + z` with one rounding.
    public static double fma(double x, double y, double z) {
        return Math.fma(x, y, z);
    }

    /// `x * 2^n`.
    public static double ldexp(double x, int n) {
        return Math.scalb(x, n);
    }

    /// `x * 2^n`.
    public static double scalbn(double x, int n) {
        return Math.scalb(x, n);
    }

    /// `x * 2^n`.
    public static double scalbln(double x, long n) {
        return Math.scalb(x, Math.clamp(n, -10000, 10000));
    }

    /// Splits `x` into the result, from 0.5 to 1, and a power of two.
    public static double frexp(double x, IntPtr exponent) {
        int power = Elementary.frexpExponent(x);
        exponent.set(power);
        return Elementary.scale(x, -power);
    }

    /// Splits `x` into the fraction that is returned and a whole part.
    public static double modf(double x, DoublePtr whole) {
        double part = trunc(x);
        whole.set(part);
        return copysign(Double.isInfinite(x) ? 0 : x - part, x);
    }

    /// [#remainder(double, double)] that also stores the sign and the low three bits of the quotient.
    public static double remquo(double x, double y, IntPtr quotient) {
        quotient.set(Elementary.quotientBits(x, y));
        return remainder(x, y);
    }

    /// The exponent of `x`; the smallest `int` for 0 and NaN, the greatest for infinity.
    public static int ilogb(double x) {
        return Elementary.ilogb(x);
    }

    /// 1 for a NaN, else 0.
    public static int isnan(double x) {
        return x != x ? 1 : 0;
    }

    /// 1 for an infinity, else 0.
    public static int isinf(double x) {
        return Double.isInfinite(x) ? 1 : 0;
    }

    /// 1 for a number that is neither infinite nor NaN, else 0.
    public static int isfinite(double x) {
        return Double.isFinite(x) ? 1 : 0;
    }

    /// 1 for a number that is finite, not zero and not subnormal, else 0.
    public static int isnormal(double x) {
        return Double.isFinite(x) && Math.abs(x) >= Double.MIN_NORMAL ? 1 : 0;
    }

    /// 1 if the sign bit is set, else 0.
    public static int signbit(double x) {
        return Double.doubleToRawLongBits(x) < 0 ? 1 : 0;
    }

    /// `x * y + z` with one rounding.
    public static float fma(float x, float y, float z) {
        return Math.fma(x, y, z);
    }

    /// `x * 2^n`.
    public static float ldexp(float x, int n) {
        return Math.scalb(x, n);
    }

    /// `x * 2^n`.
    public static float scalbn(float x, int n) {
        return Math.scalb(x, n);
    }

    /// `x * 2^n`.
    public static float scalbln(float x, long n) {
        return Math.scalb(x, Math.clamp(n, -10000, 10000));
    }

    /// Splits `x` into the result, from 0.5 to 1, and a power of two.
    public static float frexp(float x, IntPtr exponent) {
        int power = Elementary.frexpExponent(x);
        exponent.set(power);
        return (float) Elementary.scale(x, -power);
    }

    /// Splits `x` into the fraction that is returned and a whole part.
    public static float modf(float x, FloatPtr whole) {
        float part = trunc(x);
        whole.set(part);
        return copysign(Float.isInfinite(x) ? 0 : x - part, x);
    }

    /// [#remainder(float, float)] that also stores the sign and the low three bits of the quotient.
    public static float remquo(float x, float y, IntPtr quotient) {
        quotient.set(Elementary.quotientBits(x, y));
        return remainder(x, y);
    }

    /// The exponent of `x`; the smallest `int` for 0 and NaN, the greatest for infinity.
    public static int ilogb(float x) {
        return Elementary.ilogb(x);
    }

    /// 1 for a NaN, else 0.
    public static int isnan(float x) {
        return x != x ? 1 : 0;
    }

    /// 1 for an infinity, else 0.
    public static int isinf(float x) {
        return Float.isInfinite(x) ? 1 : 0;
    }

    /// 1 for a number that is neither infinite nor NaN, else 0.
    public static int isfinite(float x) {
        return Float.isFinite(x) ? 1 : 0;
    }

    /// 1 for a number that is finite, not zero and not subnormal, else 0.
    public static int isnormal(float x) {
        return Float.isFinite(x) && Math.abs(x) >= Float.MIN_NORMAL ? 1 : 0;
    }

    /// 1 if the sign bit is set, else 0.
    public static int signbit(float x) {
        return Float.floatToRawIntBits(x) < 0 ? 1 : 0;
    }

    /// A NaN; the text is ignored.
    public static double nan(BytePtr text) {
        return Double.NaN;
    }

    /// A NaN; the text is ignored.
    public static float nanf(BytePtr text) {
        return Float.NaN;
    }
}
