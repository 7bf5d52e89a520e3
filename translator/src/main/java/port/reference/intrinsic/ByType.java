package port.reference.intrinsic;

/// Functions that are not the same for `float` as for `double` rounded.
public final class ByType {
    private ByType() {}

    public static float fma(float x, float y, float z) {
        return Math.fma(x, y, z);
    }

    public static double fma(double x, double y, double z) {
        return Math.fma(x, y, z);
    }

    public static float copysign(float x, float sign) {
        return Float.intBitsToFloat(
                Float.floatToRawIntBits(x) & 0x7fffffff | Float.floatToRawIntBits(sign) & 0x80000000);
    }

    public static double copysign(double x, double sign) {
        long magnitude = Double.doubleToRawLongBits(x) & Long.MAX_VALUE;
        return Double.longBitsToDouble(magnitude | Double.doubleToRawLongBits(sign) & Long.MIN_VALUE);
    }

    public static float nextafter(float x, float y) {
        return Math.nextAfter(x, y);
    }

    public static double nextafter(double x, double y) {
        return Math.nextAfter(x, y);
    }

    public static int isnormal(float x) {
        return Float.isFinite(x) && Math.abs(x) >= Float.MIN_NORMAL ? 1 : 0;
    }

    public static int isnormal(double x) {
        return Double.isFinite(x) && Math.abs(x) >= Double.MIN_NORMAL ? 1 : 0;
    }

    public static int signbit(float x) {
        return Float.floatToRawIntBits(x) >>> 31;
    }

    public static int signbit(double x) {
        return (int) (Double.doubleToRawLongBits(x) >>> 63);
    }
}
