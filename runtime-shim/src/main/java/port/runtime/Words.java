package port.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/// Bytes held in an `int[]`, the lowest first. Offsets are bytes; where one is no multiple of a number's size, the number lies in two words.
///
/// The JVM keeps such an array in registers where the offsets are constants and the array stays where it was made.
final class Words {
    private static final VarHandle WORDS = MethodHandles.arrayElementVarHandle(int[].class);

    private Words() {}

    /// Whether so many bytes at an offset lie in the array.
    static boolean contain(int[] words, long at, int bytes) {
        return at >= 0 && at <= (long) words.length * Integer.BYTES - bytes;
    }

    private static int shift(int at) {
        return (at & 3) * Byte.SIZE;
    }

    static byte getByte(int[] words, int at) {
        return (byte) (words[at >> 2] >>> shift(at));
    }

    static short getShort(int[] words, int at) {
        return (at & 3) == 3
                ? (short) (getByte(words, at) & 0xff | getByte(words, at + 1) << Byte.SIZE)
                : (short) (words[at >> 2] >>> shift(at));
    }

    static int getInt(int[] words, int at) {
        int word = words[at >> 2];
        return (at & 3) == 0 ? word : word >>> shift(at) | words[(at >> 2) + 1] << Integer.SIZE - shift(at);
    }

    static long getLong(int[] words, int at) {
        return getInt(words, at) & 0xffff_ffffL | (long) getInt(words, at + Integer.BYTES) << Integer.SIZE;
    }

    static void setByte(int[] words, int at, byte value) {
        setBits(words, at, 0xff, value);
    }

    /// Changes some bits of a word. Threads of the host may change others at the same time; in kernels, a thread has its words for itself.
    private static void setBits(int[] words, int at, int mask, int value) {
        int index = at >> 2;
        int others = ~(mask << shift(at));
        int bits = (value & mask) << shift(at);
        if (KernelScope.isActive()) {
            words[index] = words[index] & others | bits;
            return;
        }
        int before = (int) WORDS.getVolatile(words, index);
        while (!WORDS.compareAndSet(words, index, before, before & others | bits)) {
            before = (int) WORDS.getVolatile(words, index);
        }
    }

    static void setShort(int[] words, int at, short value) {
        if ((at & 3) == 3) {
            setByte(words, at, (byte) value);
            setByte(words, at + 1, (byte) (value >> Byte.SIZE));
        } else {
            setBits(words, at, 0xffff, value);
        }
    }

    static void setInt(int[] words, int at, int value) {
        if ((at & 3) == 0) {
            words[at >> 2] = value;
        } else {
            setShort(words, at, (short) value);
            setShort(words, at + Short.BYTES, (short) (value >> Short.SIZE));
        }
    }

    static void setLong(int[] words, int at, long value) {
        setInt(words, at, (int) value);
        setInt(words, at + Integer.BYTES, (int) (value >>> Integer.SIZE));
    }
}
