package port.reference.intrinsic;

/// Bit operations. Method names are those of the intrinsics.
public final class Bits {
    private static final int BYTES = 4;

    private Bits() {}

    public static int count_u32(int x) {
        return Integer.bitCount(x);
    }

    public static int count_u64(long x) {
        return Long.bitCount(x);
    }

    public static int leading_u32(int x) {
        return Integer.numberOfLeadingZeros(x);
    }

    public static int leading_u64(long x) {
        return Long.numberOfLeadingZeros(x);
    }

    public static int first_u32(int x) {
        return x == 0 ? 0 : Integer.numberOfTrailingZeros(x) + 1;
    }

    public static int first_u64(long x) {
        return x == 0 ? 0 : Long.numberOfTrailingZeros(x) + 1;
    }

    public static int reverse_u32(int x) {
        return Integer.reverse(x);
    }

    public static long reverse_u64(long x) {
        return Long.reverse(x);
    }

    /// Four of eight bytes; three bits of each digit count.
    public static int permute(int x, int y, int selector) {
        long bytes = y & 0xffffffffL;
        bytes = bytes << 32 | x & 0xffffffffL;
        int result = 0;
        for (int i = 0; i < BYTES; i++) {
            int choice = selector >>> 4 * i;
            int picked = (int) (bytes >>> 8 * (choice & 7)) & 0xff;
            result |= picked << 8 * i;
        }
        return result;
    }

    private static long pair(int low, int high) {
        return (long) high << 32 | low & 0xffffffffL;
    }

    public static int funnel_left(int low, int high, int shift) {
        return (int) (pair(low, high) << (shift & 31) >>> 32);
    }

    public static int funnel_right(int low, int high, int shift) {
        return (int) (pair(low, high) >>> (shift & 31));
    }

    public static int funnel_left_clamp(int low, int high, int shift) {
        return Integer.compareUnsigned(shift, 32) >= 0 ? low : funnel_left(low, high, shift);
    }

    public static int funnel_right_clamp(int low, int high, int shift) {
        return Integer.compareUnsigned(shift, 32) >= 0 ? high : funnel_right(low, high, shift);
    }

    public static int mulhigh_i32(int x, int y) {
        return (int) ((long) x * y >> 32);
    }

    public static int mulhigh_u32(int x, int y) {
        return (int) ((x & 0xffffffffL) * (y & 0xffffffffL) >>> 32);
    }

    public static long mulhigh_i64(long x, long y) {
        return Math.multiplyHigh(x, y);
    }

    public static long mulhigh_u64(long x, long y) {
        return Math.unsignedMultiplyHigh(x, y);
    }

    public static int mul24_i32(int x, int y) {
        return (x << 8 >> 8) * (y << 8 >> 8);
    }

    public static int mul24_u32(int x, int y) {
        return (x & 0xffffff) * (y & 0xffffff);
    }

    public static int sad_i32(int x, int y, int z) {
        return (x < y ? y - x : x - y) + z;
    }

    public static int sad_u32(int x, int y, int z) {
        return (Integer.compareUnsigned(x, y) < 0 ? y - x : x - y) + z;
    }

    public static int average_i32(int x, int y) {
        return (int) ((long) x + y >> 1);
    }

    public static int average_u32(int x, int y) {
        return (int) ((x & 0xffffffffL) + (y & 0xffffffffL) >>> 1);
    }

    public static int average_rounded_i32(int x, int y) {
        return (int) ((long) x + y + 1 >> 1);
    }

    public static int average_rounded_u32(int x, int y) {
        return (int) ((x & 0xffffffffL) + (y & 0xffffffffL) + 1 >>> 1);
    }

    public static int dot4_i32(int x, int y, int z) {
        int sum = z;
        for (int i = 0; i < BYTES; i++) {
            sum += (byte) (x >> 8 * i) * (byte) (y >> 8 * i);
        }
        return sum;
    }

    public static int dot4_u32(int x, int y, int z) {
        int sum = z;
        for (int i = 0; i < BYTES; i++) {
            sum += (x >> 8 * i & 0xff) * (y >> 8 * i & 0xff);
        }
        return sum;
    }

    public static int f32_i32(float x) {
        return Float.floatToRawIntBits(x);
    }

    public static int f32_u32(float x) {
        return Float.floatToRawIntBits(x);
    }

    public static float i32_f32(int x) {
        return Float.intBitsToFloat(x);
    }

    public static float u32_f32(int x) {
        return Float.intBitsToFloat(x);
    }

    public static long f64_i64(double x) {
        return Double.doubleToRawLongBits(x);
    }

    public static long f64_u64(double x) {
        return Double.doubleToRawLongBits(x);
    }

    public static double i64_f64(long x) {
        return Double.longBitsToDouble(x);
    }

    public static double u64_f64(long x) {
        return Double.longBitsToDouble(x);
    }

    public static int f64_high(double x) {
        return (int) (Double.doubleToRawLongBits(x) >>> 32);
    }

    public static int f64_low(double x) {
        return (int) Double.doubleToRawLongBits(x);
    }

    public static double f64_join(int high, int low) {
        return Double.longBitsToDouble(pair(low, high));
    }

    public static int swap_u16(int x) {
        return (x & 0xff) << 8 | x >>> 8 & 0xff;
    }

    public static int swap_u32(int x) {
        return Integer.reverseBytes(x);
    }

    public static long swap_u64(long x) {
        return Long.reverseBytes(x);
    }
}
