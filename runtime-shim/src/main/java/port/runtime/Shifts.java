package port.runtime;

/// Shifts by any count, as the device does them: counts of the width or more give 0, or the sign.
///
/// PTX ISA: `shl`, `shr`; Java looks at the low bits of the count alone.
public final class Shifts {
    private Shifts() {}

    /// `x << count`; 0 if `count` is 32 or more as an unsigned number.
    public static int left(int x, long count) {
        return count >= 0 && count < Integer.SIZE ? x << count : 0;
    }

    /// `x << count`; 0 if `count` is 64 or more as an unsigned number.
    public static long left(long x, long count) {
        return count >= 0 && count < Long.SIZE ? x << count : 0;
    }

    /// `x >> count`; the sign if `count` is 32 or more as an unsigned number.
    public static int right(int x, long count) {
        return x >> (count >= 0 && count < Integer.SIZE ? count : Integer.SIZE - 1);
    }

    /// `x >> count`; the sign if `count` is 64 or more as an unsigned number.
    public static long right(long x, long count) {
        return x >> (count >= 0 && count < Long.SIZE ? count : Long.SIZE - 1);
    }

    /// `x >> count` of an unsigned number; 0 if `count` is 32 or more as an unsigned number.
    public static int rightUnsigned(int x, long count) {
        return count >= 0 && count < Integer.SIZE ? x >>> count : 0;
    }

    /// `x >> count` of an unsigned number; 0 if `count` is 64 or more as an unsigned number.
    public static long rightUnsigned(long x, long count) {
        return count >= 0 && count < Long.SIZE ? x >>> count : 0;
    }
}
