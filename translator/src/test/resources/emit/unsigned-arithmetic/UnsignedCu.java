package ported;

import port.runtime.BytePtr;
import port.runtime.Conversions;
import port.runtime.IntPtr;
import port.runtime.Shifts;

/// Ported from `unsigned.cu`.
final class UnsignedCu {
    private UnsignedCu() {}

    /// Source: unsigned.cu:1.
    static int f(int x, int y, BytePtr bytes, IntPtr words) {
        if (Integer.compareUnsigned(x, y) < 0) {
            return Integer.divideUnsigned(x, y);
        }
        int s = x >>> 3;
        s = Integer.remainderUnsigned(s, y);
        s ^= x >>> (32 - 12);
        words.set(bytes.get(x) & 0xFF, Shifts.left(s, y));
        words.add(0, 1);
        bytes.set(1, (byte) s);
        return Conversions.toUnsignedInt((float) Integer.toUnsignedLong(s)) & 0xFFFF0000;
    }
}
