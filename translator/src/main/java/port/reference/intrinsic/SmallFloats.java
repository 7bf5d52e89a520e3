package port.reference.intrinsic;

import port.reference.intrinsic.Exact.Direction;

/// Conversions of 16- and 8-bit floats. Method names are those of the intrinsics.
public final class SmallFloats {
    private static final int SIGN_16 = 0x8000;
    private static final int NAN_16 = 0x7fff;
    private static final float[] E4M3 = decode(3, 7);
    private static final float[] E5M2 = decode(2, 15);
    private static final float E4M3_MAX = 448;
    private static final float E5M2_MAX = 57344;

    private SmallFloats() {}

    public static int f32_f16(float x) {
        return Float.isNaN(x) ? NAN_16 : Float.floatToFloat16(x) & 0xffff;
    }

    public static float f16_f32(int x) {
        return Float.float16ToFloat((short) x);
    }

    public static int f64_f16(double x) {
        return f32_f16(toOdd(x));
    }

    /// Rounded so that a second rounding gives what one would: the last bit says that something was lost.
    private static float toOdd(double x) {
        float near = (float) x;
        if (near == x || Double.isNaN(x) || Float.isInfinite(near)) {
            return near;
        }
        float low = new Exact(x, 0).toFloat(Direction.TO_ZERO);
        return Float.intBitsToFloat(Float.floatToRawIntBits(low) | 1);
    }

    public static int f32_f16_rz(float x) {
        return directed(x, f32_f16(x), Direction.TO_ZERO, true);
    }

    public static int f32_f16_ru(float x) {
        return directed(x, f32_f16(x), Direction.UP, true);
    }

    public static int f32_f16_rd(float x) {
        return directed(x, f32_f16(x), Direction.DOWN, true);
    }

    /// From the nearest 16-bit float to the one in the wanted direction.
    private static int directed(float x, int nearest, Direction direction, boolean half) {
        if (Float.isNaN(x) || Float.isInfinite(x)) {
            return nearest;
        }
        float value = half ? f16_f32(nearest) : bf16_f32(nearest);
        return switch (direction) {
            case TO_ZERO -> Math.abs(value) > Math.abs(x) ? nearest - 1 : nearest;
            case UP -> value < x ? up(nearest) : nearest;
            case DOWN -> value > x ? down(nearest) : nearest;
        };
    }

    private static int up(int bits) {
        if (bits == SIGN_16) {
            return 1;
        }
        return (bits & SIGN_16) != 0 ? bits - 1 : bits + 1;
    }

    private static int down(int bits) {
        if (bits == 0) {
            return SIGN_16 | 1;
        }
        return (bits & SIGN_16) != 0 ? bits + 1 : bits - 1;
    }

    public static int f32_bf16(float x) {
        if (Float.isNaN(x)) {
            return NAN_16;
        }
        int bits = Float.floatToRawIntBits(x);
        return bits + 0x7fff + (bits >>> 16 & 1) >>> 16;
    }

    public static float bf16_f32(int x) {
        return Float.intBitsToFloat(x << 16);
    }

    public static int f64_bf16(double x) {
        return f32_bf16(toOdd(x));
    }

    public static int f32_bf16_rz(float x) {
        return directed(x, f32_bf16(x), Direction.TO_ZERO, false);
    }

    public static int f32_bf16_ru(float x) {
        return directed(x, f32_bf16(x), Direction.UP, false);
    }

    public static int f32_bf16_rd(float x) {
        return directed(x, f32_bf16(x), Direction.DOWN, false);
    }

    public static int fma_f16(int a, int b, int c) {
        return f32_f16(fused(f16_f32(a), f16_f32(b), f16_f32(c)));
    }

    public static int fma_bf16(int a, int b, int c) {
        return f32_bf16(fused(bf16_f32(a), bf16_f32(b), bf16_f32(c)));
    }

    /// `a * b + c`, its last bit set where something was lost: rounding it to fewer bits gives what one rounding would.
    private static float fused(float a, float b, float c) {
        Exact exact = Exact.fused(a, b, c);
        float low = exact.toFloat(Direction.TO_ZERO);
        boolean lost = exact.rest() != 0 || low != exact.near();
        return !lost || !Float.isFinite(low) ? low : Float.intBitsToFloat(Float.floatToRawIntBits(low) | 1);
    }

    /// All non-negative values of an 8-bit float, as IEEE would have them.
    private static float[] decode(int mantissaBits, int bias) {
        var values = new float[128];
        for (int bits = 0; bits < values.length; bits++) {
            int exponent = bits >> mantissaBits;
            int mantissa = bits & (1 << mantissaBits) - 1;
            float fraction = (float) mantissa / (1 << mantissaBits);
            values[bits] = exponent == 0 ? Math.scalb(fraction, 1 - bias) : Math.scalb(1 + fraction, exponent - bias);
        }
        return values;
    }

    private static int encode(float x, float[] values, float largest, int nan) {
        int sign = Float.floatToRawIntBits(x) >>> 24 & 0x80;
        if (Float.isNaN(x)) {
            return sign | nan;
        }
        float magnitude = Math.min(Math.abs(x), largest);
        int best = 0;
        for (int bits = 0; bits < values.length && values[bits] <= largest; bits++) {
            float distance = Math.abs(values[bits] - magnitude);
            float least = Math.abs(values[best] - magnitude);
            if (distance < least || distance == least && (bits & 1) == 0) {
                best = bits;
            }
        }
        return sign | best;
    }

    public static int f32_e4m3(float x) {
        return encode(x, E4M3, E4M3_MAX, 0x7f);
    }

    public static int f32_e5m2(float x) {
        return encode(x, E5M2, E5M2_MAX, 0x7f);
    }

    public static float e4m3_f32(int x) {
        int magnitude = x & 0x7f;
        float value = magnitude == 0x7f ? Float.NaN : E4M3[magnitude];
        return (x & 0x80) != 0 ? -value : value;
    }

    public static float e5m2_f32(int x) {
        int magnitude = x & 0x7f;
        float value = E5M2[magnitude];
        if (magnitude == 0x7c) {
            value = Float.POSITIVE_INFINITY;
        } else if (magnitude > 0x7c) {
            value = Float.NaN;
        }
        return (x & 0x80) != 0 ? -value : value;
    }
}
