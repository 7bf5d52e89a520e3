package port.runtime;

/// Floating-point numbers of 16 and 8 bits, as their bits: to and from `float` and `double`.
///
/// CUDA: `__half`, `__nv_bfloat16`, `__nv_fp8_e4m3`, `__nv_fp8_e5m2`. A NaN becomes the one that CUDA gives.
public final class SmallFloats {
    private static final short HALF_NAN = 0x7fff;

    private SmallFloats() {}

    // half

    /// To `half`, nearest even. CUDA: `__float2half_rn`.
    public static short toHalf(float x) {
        return x != x ? HALF_NAN : Float.floatToFloat16(x);
    }

    /// To `half`, nearest even, with one rounding. CUDA: `__double2half`.
    public static short toHalf(double x) {
        return toHalf(toOdd(x));
    }

    /// To `half`. CUDA: `__float2half_rz` and others.
    public static short toHalf(float x, RoundingDirection direction) {
        short near = toHalf(x);
        return x != x || direction == RoundingDirection.NEAREST
                ? near
                : step(near, x, fromHalf(near), direction, (short) 0x7c00);
    }

    /// From `half`, exactly. CUDA: `__half2float`.
    public static float fromHalf(short half) {
        return Float.float16ToFloat(half);
    }

    // bfloat16

    /// To `bfloat16`, nearest even. CUDA: `__float2bfloat16_rn`.
    public static short toBfloat16(float x) {
        if (x != x) {
            return HALF_NAN;
        }
        int bits = Float.floatToRawIntBits(x);
        return (short) (bits + 0x7fff + (bits >>> 16 & 1) >>> 16);
    }

    /// To `bfloat16`, nearest even, with one rounding. CUDA: `__double2bfloat16`.
    public static short toBfloat16(double x) {
        return toBfloat16(toOdd(x));
    }

    /// To `bfloat16`. CUDA: `__float2bfloat16_rz` and others.
    public static short toBfloat16(float x, RoundingDirection direction) {
        short near = toBfloat16(x);
        return x != x || direction == RoundingDirection.NEAREST
                ? near
                : step(near, x, fromBfloat16(near), direction, (short) 0x7f80);
    }

    /// From `bfloat16`, exactly. CUDA: `__bfloat162float`.
    public static float fromBfloat16(short bits) {
        return Float.intBitsToFloat(bits << 16);
    }

    /// `a * b + c` of numbers with 11 bits or fewer; where it is not exact, the last bit is 1: a later rounding to such a number is exact.
    static double multiplyAddToOdd(float a, float b, float c) {
        double product = (double) a * b;
        double sum = product + c;
        double part = sum - product;
        double lost = (product - (sum - part)) + (c - part);
        long bits = Double.doubleToRawLongBits(sum);
        if (lost == 0 || !Double.isFinite(sum) || (bits & 1) != 0) {
            return sum;
        }
        return Double.longBitsToDouble(lost > 0 == sum > 0 ? bits + 1 : bits - 1);
    }

    /// Cuts a `double` to a `float` and marks in the last bit that something was lost: a later rounding is exact then.
    private static float toOdd(double x) {
        float cut = Conversions.toFloat(x, RoundingDirection.ZERO);
        return cut == x || x != x ? cut : Float.intBitsToFloat(Float.floatToRawIntBits(cut) | 1);
    }

    /// Moves the nearest number to the other side of `exact` where the direction asks for it.
    private static short step(short near, float exact, float value, RoundingDirection direction, short infinity) {
        boolean isNegative = near < 0;
        boolean tooSmall = value < exact;
        boolean tooGreat = value > exact;
        boolean up =
                tooSmall && (direction == RoundingDirection.UP || direction == RoundingDirection.ZERO && exact < 0);
        boolean down =
                tooGreat && (direction == RoundingDirection.DOWN || direction == RoundingDirection.ZERO && exact > 0);
        if (!up && !down || Float.isInfinite(exact)) {
            return near;
        }
        boolean grows = up != isNegative;
        if ((near & 0x7fff) == 0 && !grows) {
            // across zero: the smallest number of the other sign
            return (short) (isNegative ? 1 : 0x8001);
        }
        boolean full = (near & 0x7fff) == infinity;
        return full && grows ? near : (short) (grows ? near + 1 : near - 1);
    }

    // products

    /// `a * b + c` of halves with one rounding. CUDA: `__hfma`.
    public static short fmaHalf(short a, short b, short c) {
        return toHalf(multiplyAddToOdd(fromHalf(a), fromHalf(b), fromHalf(c)));
    }

    /// `a * b + c` of bfloats with one rounding. CUDA: `__hfma`.
    public static short fmaBfloat16(short a, short b, short c) {
        return toBfloat16(multiplyAddToOdd(fromBfloat16(a), fromBfloat16(b), fromBfloat16(c)));
    }

    // 8 bits

    /// To `e4m3`, nearest even, the greatest finite number where it is too great. CUDA: `__nv_cvt_float_to_fp8`.
    public static byte toE4m3(float x) {
        return encode(x, 4, 3, 448);
    }

    /// To `e5m2`, nearest even, the greatest finite number where it is too great. CUDA: `__nv_cvt_float_to_fp8`.
    public static byte toE5m2(float x) {
        return encode(x, 5, 2, 57344);
    }

    /// To `e4m3` with one rounding. CUDA: `__nv_cvt_double_to_fp8`.
    public static byte toE4m3(double x) {
        return toE4m3(toOdd(x));
    }

    /// To `e5m2` with one rounding. CUDA: `__nv_cvt_double_to_fp8`.
    public static byte toE5m2(double x) {
        return toE5m2(toOdd(x));
    }

    private static byte encode(float x, int exponentBits, int fractionBits, float greatest) {
        int sign = Float.floatToRawIntBits(x) >>> 31 << 7;
        if (x != x) {
            return (byte) 0x7f;
        }
        float size = Math.min(Math.abs(x), greatest);
        int bias = (1 << exponentBits - 1) - 1;
        int exponent = Math.max(Math.getExponent(size), 1 - bias);
        // a step of the target is 1 here; the carry of the rounding runs into the exponent by itself
        int steps = (int) Math.rint(Math.scalb((double) size, fractionBits - exponent));
        int bits = steps + (exponent + bias - 1 << fractionBits);
        return (byte) (sign | bits);
    }

    /// From `e4m3`, exactly. CUDA: `__nv_cvt_fp8_to_halfraw`.
    public static float fromE4m3(byte bits) {
        return (bits & 0x7f) == 0x7f ? Float.NaN : decode(bits, 4, 3);
    }

    /// From `e5m2`, exactly. CUDA: `__nv_cvt_fp8_to_halfraw`.
    public static float fromE5m2(byte bits) {
        return Float.float16ToFloat((short) (bits << 8));
    }

    private static float decode(byte bits, int exponentBits, int fractionBits) {
        int bias = (1 << exponentBits - 1) - 1;
        int exponent = (bits & 0x7f) >> fractionBits;
        int fraction = bits & (1 << fractionBits) - 1;
        int steps = exponent == 0 ? fraction : fraction | 1 << fractionBits;
        float size = Math.scalb((float) steps, Math.max(exponent, 1) - bias - fractionBits);
        return bits < 0 ? -size : size;
    }
}
