package port.runtime;

/// Integer intrinsics of device code that neither Java's operators nor `Integer` and `Long` offer.
///
/// CUDA: the integer intrinsics. `Unsigned` in a name says that the arguments count as unsigned.
public final class Bits {
    private Bits() {}

    /// The position of the least significant set bit, from 1; 0 for 0. CUDA: `__ffs`.
    public static int first(int x) {
        return x == 0 ? 0 : Integer.numberOfTrailingZeros(x) + 1;
    }

    /// The position of the least significant set bit, from 1; 0 for 0. CUDA: `__ffsll`.
    public static int first(long x) {
        return x == 0 ? 0 : Long.numberOfTrailingZeros(x) + 1;
    }

    /// Picks four of the eight bytes of `x` and `y` by the four-bit digits of `selector`. CUDA: `__byte_perm`.
    public static int permute(int x, int y, int selector) {
        long bytes = Integer.toUnsignedLong(y) << 32 | Integer.toUnsignedLong(x);
        int result = 0;
        for (int i = 0; i < 4; i++) {
            int place = selector >>> 4 * i & 7;
            result |= (int) (bytes >>> 8 * place & 0xff) << 8 * i;
        }
        return result;
    }

    /// The upper half of `high:low` shifted left by `shift` modulo 32. CUDA: `__funnelshift_l`.
    public static int funnelLeft(int low, int high, int shift) {
        return (int) (pair(low, high) << (shift & 31) >>> 32);
    }

    /// The upper half of `high:low` shifted left by `shift`, at most 32. CUDA: `__funnelshift_lc`.
    public static int funnelLeftClamped(int low, int high, int shift) {
        return Integer.compareUnsigned(shift, 32) >= 0 ? low : funnelLeft(low, high, shift);
    }

    /// The lower half of `high:low` shifted right by `shift` modulo 32. CUDA: `__funnelshift_r`.
    public static int funnelRight(int low, int high, int shift) {
        return (int) (pair(low, high) >>> (shift & 31));
    }

    /// The lower half of `high:low` shifted right by `shift`, at most 32. CUDA: `__funnelshift_rc`.
    public static int funnelRightClamped(int low, int high, int shift) {
        return Integer.compareUnsigned(shift, 32) >= 0 ? high : funnelRight(low, high, shift);
    }

    private static long pair(int low, int high) {
        return (long) high << 32 | Integer.toUnsignedLong(low);
    }

    /// The upper 32 bits of the product. CUDA: `__mulhi`.
    public static int multiplyHigh(int x, int y) {
        return (int) ((long) x * y >> 32);
    }

    /// The upper 32 bits of the product of unsigned numbers. CUDA: `__umulhi`.
    public static int multiplyHighUnsigned(int x, int y) {
        return (int) (Integer.toUnsignedLong(x) * Integer.toUnsignedLong(y) >>> 32);
    }

    /// The upper 64 bits of the product. CUDA: `__mul64hi`.
    public static long multiplyHigh(long x, long y) {
        return Math.multiplyHigh(x, y);
    }

    /// The upper 64 bits of the product of unsigned numbers. CUDA: `__umul64hi`.
    public static long multiplyHighUnsigned(long x, long y) {
        return Math.unsignedMultiplyHigh(x, y);
    }

    /// The product of the low 24 bits, as signed numbers. CUDA: `__mul24`.
    public static int multiply24(int x, int y) {
        return (x << 8 >> 8) * (y << 8 >> 8);
    }

    /// The product of the low 24 bits, as unsigned numbers. CUDA: `__umul24`.
    public static int multiply24Unsigned(int x, int y) {
        return (x & 0xffffff) * (y & 0xffffff);
    }

    /// `|x - y| + z`. CUDA: `__sad`.
    public static int sumOfDifference(int x, int y, int z) {
        return (int) (Math.abs((long) x - y) + z);
    }

    /// `|x - y| + z` of unsigned numbers. CUDA: `__usad`.
    public static int sumOfDifferenceUnsigned(int x, int y, int z) {
        return (int) (Math.abs(Integer.toUnsignedLong(x) - Integer.toUnsignedLong(y)) + z);
    }

    /// `(x + y) >> 1` without overflow. CUDA: `__hadd`.
    public static int average(int x, int y) {
        return (int) ((long) x + y >> 1);
    }

    /// `(x + y) >> 1` of unsigned numbers without overflow. CUDA: `__uhadd`.
    public static int averageUnsigned(int x, int y) {
        return (int) (Integer.toUnsignedLong(x) + Integer.toUnsignedLong(y) >> 1);
    }

    /// `(x + y + 1) >> 1` without overflow. CUDA: `__rhadd`.
    public static int averageRounded(int x, int y) {
        return (int) ((long) x + y + 1 >> 1);
    }

    /// `(x + y + 1) >> 1` of unsigned numbers without overflow. CUDA: `__urhadd`.
    public static int averageRoundedUnsigned(int x, int y) {
        return (int) (Integer.toUnsignedLong(x) + Integer.toUnsignedLong(y) + 1 >> 1);
    }

    /// `z` plus the four products of signed bytes. CUDA: `__dp4a`.
    public static int dot4(int x, int y, int z) {
        return z
                + (byte) x * (byte) y
                + (byte) (x >> 8) * (byte) (y >> 8)
                + (byte) (x >> 16) * (byte) (y >> 16)
                + (x >> 24) * (y >> 24);
    }

    /// `z` plus the four products of unsigned bytes. CUDA: `__dp4a`.
    public static int dot4Unsigned(int x, int y, int z) {
        return z
                + (x & 0xff) * (y & 0xff)
                + (x >> 8 & 0xff) * (y >> 8 & 0xff)
                + (x >> 16 & 0xff) * (y >> 16 & 0xff)
                + (x >>> 24) * (y >>> 24);
    }

    /// `z` plus the products of the 16-bit halves of `x` with the low bytes of `y`, all signed. CUDA: `__dp2a_lo`.
    public static int dot2Low(int x, int y, int z) {
        return z + (short) x * (byte) y + (x >> 16) * (byte) (y >> 8);
    }

    /// `z` plus the products of the 16-bit halves of `x` with the high bytes of `y`, all signed. CUDA: `__dp2a_hi`.
    public static int dot2High(int x, int y, int z) {
        return dot2Low(x, y >> 16, z);
    }

    /// `z` plus the products of the 16-bit halves of `x` with the low bytes of `y`, all unsigned. CUDA: `__dp2a_lo`.
    public static int dot2LowUnsigned(int x, int y, int z) {
        return z + (x & 0xffff) * (y & 0xff) + (x >>> 16) * (y >> 8 & 0xff);
    }

    /// `z` plus the products of the 16-bit halves of `x` with the high bytes of `y`, all unsigned. CUDA: `__dp2a_hi`.
    public static int dot2HighUnsigned(int x, int y, int z) {
        return dot2LowUnsigned(x, y >>> 16, z);
    }

    /// The bits of a `float` as an integer. CUDA: `__float_as_int`.
    public static int ofFloat(float x) {
        return Float.floatToRawIntBits(x);
    }

    /// The `float` with these bits. CUDA: `__int_as_float`.
    public static float toFloat(int bits) {
        return Float.intBitsToFloat(bits);
    }

    /// The bits of a `double` as an integer. CUDA: `__double_as_longlong`.
    public static long ofDouble(double x) {
        return Double.doubleToRawLongBits(x);
    }

    /// The `double` with these bits. CUDA: `__longlong_as_double`.
    public static double toDouble(long bits) {
        return Double.longBitsToDouble(bits);
    }

    /// The upper half of the bits of a `double`. CUDA: `__double2hiint`.
    public static int highOf(double x) {
        return (int) (Double.doubleToRawLongBits(x) >> 32);
    }

    /// The lower half of the bits of a `double`. CUDA: `__double2loint`.
    public static int lowOf(double x) {
        return (int) Double.doubleToRawLongBits(x);
    }

    /// The `double` with these halves. CUDA: `__hiloint2double`.
    public static double join(int high, int low) {
        return Double.longBitsToDouble(pair(low, high));
    }
}
