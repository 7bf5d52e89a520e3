package port.runtime;

/// The conversions between numbers that C spells as casts and Java lacks. Unsigned integers are Java integers of the
/// same bits.
public final class Numbers {
    private Numbers() {}

    /// To `unsigned`, towards zero, saturating; a NaN gives 0.
    public static int toUnsignedInt(double x) {
        return Conversions.toUnsignedInt(x);
    }

    /// To `unsigned long`, towards zero, saturating; a NaN gives 2^63.
    public static long toUnsignedLong(double x) {
        return Conversions.toUnsignedLong(x);
    }

    /// `unsigned long` to `float`, nearest even.
    public static float unsignedToFloat(long x) {
        return Conversions.unsignedToFloat(x);
    }

    /// `unsigned long` to `double`, nearest even.
    public static double unsignedToDouble(long x) {
        return Conversions.unsignedToDouble(x);
    }

    /// The smaller one; the first if they do not compare.
    public static int min(int a, int b) {
        return Math.min(a, b);
    }

    /// The smaller one; the first if they do not compare.
    public static long min(long a, long b) {
        return Math.min(a, b);
    }

    /// The smaller one; the first if they do not compare.
    public static float min(float a, float b) {
        return b < a ? b : a;
    }

    /// The smaller one; the first if they do not compare.
    public static double min(double a, double b) {
        return b < a ? b : a;
    }

    /// The greater one; the first if they do not compare.
    public static int max(int a, int b) {
        return Math.max(a, b);
    }

    /// The greater one; the first if they do not compare.
    public static long max(long a, long b) {
        return Math.max(a, b);
    }

    /// The greater one; the first if they do not compare.
    public static float max(float a, float b) {
        return a < b ? b : a;
    }

    /// The greater one; the first if they do not compare.
    public static double max(double a, double b) {
        return a < b ? b : a;
    }
}
