package port.runtime;

import java.math.BigDecimal;

/// Conversions between numbers as device code does them: saturating, in all four rounding directions.
///
/// To integers a NaN gives 0 with 32 bits and `0x8000000000000000` with 64. Unsigned integers are Java integers of the
/// same bits.
///
/// CUDA: the type casting intrinsics.
public final class Conversions {
    private static final double TWO_32 = 0x1p32;
    private static final double TWO_63 = 0x1p63;
    private static final double TWO_64 = 0x1p64;

    private Conversions() {}

    private static double whole(double x, RoundingDirection direction) {
        return switch (direction) {
            case NEAREST -> Math.rint(x);
            case ZERO -> x < 0 ? Math.ceil(x) : Math.floor(x);
            case UP -> Math.ceil(x);
            case DOWN -> Math.floor(x);
        };
    }

    /// To `int`. CUDA: `__double2int_rn` and others; `float` widens exactly.
    public static int toInt(double x, RoundingDirection direction) {
        return (int) whole(x, direction);
    }

    /// To `unsigned`. CUDA: `__double2uint_rn` and others.
    public static int toUnsignedInt(double x, RoundingDirection direction) {
        double rounded = whole(x, direction);
        return rounded >= TWO_32 ? -1 : rounded > 0 ? (int) (long) rounded : 0;
    }

    /// To `long long`. CUDA: `__double2ll_rn` and others.
    public static long toLong(double x, RoundingDirection direction) {
        return x != x ? Long.MIN_VALUE : (long) whole(x, direction);
    }

    /// To `unsigned long long`. CUDA: `__double2ull_rn` and others.
    public static long toUnsignedLong(double x, RoundingDirection direction) {
        return x != x ? Long.MIN_VALUE : truncateUnsigned(whole(x, direction));
    }

    private static long truncateUnsigned(double x) {
        if (!(x > 0)) {
            return 0;
        }
        return x < TWO_63 ? (long) x : x < TWO_64 ? (long) (x - TWO_63) ^ Long.MIN_VALUE : -1;
    }

    /// To `unsigned`, towards zero: the cast of C in device code.
    public static int toUnsignedInt(double x) {
        return x >= TWO_32 ? -1 : x > 0 ? (int) (long) x : 0;
    }

    /// To `unsigned long`, towards zero: the cast of C in device code.
    public static long toUnsignedLong(double x) {
        return x != x ? Long.MIN_VALUE : truncateUnsigned(x);
    }

    /// To `unsigned long`, towards zero: the cast of C in host code, where negative numbers wrap as on x86.
    public static long toUnsignedLongOnHost(double x) {
        return x < 0 ? (long) x : toUnsignedLong(x);
    }

    /// To `long`, towards zero: the cast of C in device code.
    public static long toLong(double x) {
        return x != x ? Long.MIN_VALUE : (long) x;
    }

    /// `unsigned` to `float`: the cast of C.
    public static float unsignedToFloat(int x) {
        return Integer.toUnsignedLong(x);
    }

    /// `unsigned` to `double`: the cast of C.
    public static double unsignedToDouble(int x) {
        return Integer.toUnsignedLong(x);
    }

    /// `unsigned long` to `float`: the cast of C.
    public static float unsignedToFloat(long x) {
        // halving keeps what decides about rounding in the last bit
        return x >= 0 ? x : 2 * (float) (x >>> 1 | x & 1);
    }

    /// `unsigned long` to `double`: the cast of C.
    public static double unsignedToDouble(long x) {
        return x >= 0 ? x : 2 * (double) (x >>> 1 | x & 1);
    }

    /// `int` or `long` to `float`. CUDA: `__int2float_rz`, `__ll2float_rz` and others.
    public static float toFloat(long x, RoundingDirection direction) {
        float near = x;
        return Rounding.adjust(near, BigDecimal.valueOf(x).compareTo(new BigDecimal(near)), direction);
    }

    /// `int` or `long` to `double`. CUDA: `__int2double_rn`, `__ll2double_rz` and others.
    public static double toDouble(long x, RoundingDirection direction) {
        double near = x;
        return Rounding.adjust(near, BigDecimal.valueOf(x).compareTo(new BigDecimal(near)), direction);
    }

    /// `unsigned` to `float`. CUDA: `__uint2float_rz` and others.
    public static float unsignedToFloat(int x, RoundingDirection direction) {
        return toFloat(Integer.toUnsignedLong(x), direction);
    }

    /// `unsigned` to `double`, which holds every one. CUDA: `__uint2double_rn`.
    public static double unsignedToDouble(int x, RoundingDirection direction) {
        return toDouble(Integer.toUnsignedLong(x), direction);
    }

    /// `unsigned long` to `float`. CUDA: `__ull2float_rz` and others.
    public static float unsignedToFloat(long x, RoundingDirection direction) {
        float near = unsignedToFloat(x);
        return Rounding.adjust(
                near, new BigDecimal(Long.toUnsignedString(x)).compareTo(new BigDecimal(near)), direction);
    }

    /// `unsigned long` to `double`. CUDA: `__ull2double_rz` and others.
    public static double unsignedToDouble(long x, RoundingDirection direction) {
        double near = unsignedToDouble(x);
        return Rounding.adjust(
                near, new BigDecimal(Long.toUnsignedString(x)).compareTo(new BigDecimal(near)), direction);
    }

    /// `double` to `float`. CUDA: `__double2float_rn` and others.
    public static float toFloat(double x, RoundingDirection direction) {
        float near = (float) x;
        return Rounding.adjust(near, Double.compare(x, near), direction);
    }
}
