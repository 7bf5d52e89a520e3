package port.reference.machine;

import port.diagnostic.Code;
import port.reference.memory.Fault;

/// C++'s and CUDA's arithmetic where it is not Java's. Unsigned numbers lie in `int` and `long`.
public final class Arithmetic {
    private static final double TWO_63 = 0x1p63;
    private static final double TWO_64 = 0x1p64;

    private Arithmetic() {}

    private static Fault zero() {
        return new Fault(Code.DIVISION_BY_ZERO, "integer division by zero");
    }

    public static int divideI32(int left, int right) {
        if (right == 0) {
            throw zero();
        }
        return left / right;
    }

    public static int remainderI32(int left, int right) {
        if (right == 0) {
            throw zero();
        }
        return left % right;
    }

    public static int divideU32(int left, int right) {
        if (right == 0) {
            throw zero();
        }
        return Integer.divideUnsigned(left, right);
    }

    public static int remainderU32(int left, int right) {
        if (right == 0) {
            throw zero();
        }
        return Integer.remainderUnsigned(left, right);
    }

    public static long divideI64(long left, long right) {
        if (right == 0) {
            throw zero();
        }
        return left / right;
    }

    public static long remainderI64(long left, long right) {
        if (right == 0) {
            throw zero();
        }
        return left % right;
    }

    public static long divideU64(long left, long right) {
        if (right == 0) {
            throw zero();
        }
        return Long.divideUnsigned(left, right);
    }

    public static long remainderU64(long left, long right) {
        if (right == 0) {
            throw zero();
        }
        return Long.remainderUnsigned(left, right);
    }

    // PTX ISA, shl and shr: a count of the width or more gives 0, or the sign. Counts come as unsigned.

    public static int shiftLeft32(int value, int count) {
        return (count & ~31) == 0 ? value << count : 0;
    }

    public static int shiftRightI32(int value, int count) {
        return value >> ((count & ~31) == 0 ? count : 31);
    }

    public static int shiftRightU32(int value, int count) {
        return (count & ~31) == 0 ? value >>> count : 0;
    }

    public static long shiftLeft64(long value, int count) {
        return (count & ~63) == 0 ? value << count : 0;
    }

    public static long shiftRightI64(long value, int count) {
        return value >> ((count & ~63) == 0 ? count : 63);
    }

    public static long shiftRightU64(long value, int count) {
        return (count & ~63) == 0 ? value >>> count : 0;
    }

    /// A 64-bit shift count as a 32-bit one that shifts as far.
    public static int count(long count) {
        return (count & ~63) == 0 ? (int) count : 64;
    }

    // Conversions.

    public static float u64ToF32(long value) {
        if (value >= 0) {
            return (float) value;
        }
        // Halved, with the lost bit kept so that rounding stays right.
        return (float) (value >>> 1 | value & 1) * 2;
    }

    public static double u64ToF64(long value) {
        if (value >= 0) {
            return (double) value;
        }
        return (double) (value >>> 1 | value & 1) * 2;
    }

    /// Saturating, NaN gives 0.
    public static int f64ToU32(double value) {
        return value >= 0x1p32 ? -1 : (int) (long) Math.max(value, 0);
    }

    /// Saturating, NaN gives 0.
    public static long f64ToU64(double value) {
        if (value >= TWO_64) {
            return -1;
        }
        return value >= TWO_63 ? (long) (value - TWO_63) ^ Long.MIN_VALUE : (long) Math.max(value, 0);
    }

    /// x86's `cvttsd2si`: what does not fit becomes the smallest number.
    public static int f64ToI32OnHost(double value) {
        return value > -0x1.00000002p31 && value < 0x1p31 ? (int) value : Integer.MIN_VALUE;
    }

    /// x86's `cvttsd2si` to 64 bits.
    public static long f64ToI64OnHost(double value) {
        return value >= -TWO_63 && value < TWO_63 ? (long) value : Long.MIN_VALUE;
    }

    /// As gcc does it: through 64 bits.
    public static int f64ToU32OnHost(double value) {
        return (int) f64ToI64OnHost(value);
    }

    /// As gcc does it: two conversions to 64 bits.
    public static long f64ToU64OnHost(double value) {
        if (value >= TWO_63) {
            return f64ToI64OnHost(value - TWO_63) ^ Long.MIN_VALUE;
        }
        return f64ToI64OnHost(value);
    }
}
