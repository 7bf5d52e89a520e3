package port.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

/// Loads and stores of [Access] that are not to bytes: to the words of a struct, to elements of another type, and faults.
final class AccessElsewhere {
    private AccessElsewhere() {}

    /// Whether a number lies in words that may hold it: those of a struct at any place, others at multiples of its size.
    private static boolean isWord(Memory memory, long at, int size) {
        return Words.contain(memory.ints, at, size) && (memory.holdsStruct() || (at & size - 1) == 0);
    }

    static byte loadByte(Memory memory, long at) {
        if (isWord(memory, at, 1)) {
            return Words.getByte(memory.ints, (int) at);
        }
        return Access.reach(memory, at, 1, false).get(JAVA_BYTE, at + memory.shift());
    }

    static void storeByte(Memory memory, long at, byte value) {
        if (isWord(memory, at, 1)) {
            Words.setByte(memory.ints, (int) at, value);
            return;
        }
        Access.reach(memory, at, 1, true).set(JAVA_BYTE, at + memory.shift(), value);
    }

    static short loadShort(Memory memory, long at) {
        if (isWord(memory, at, 2)) {
            return Words.getShort(memory.ints, (int) at);
        }
        return Access.reach(memory, at, 2, false).get(JAVA_SHORT_UNALIGNED, at + memory.shift());
    }

    static void storeShort(Memory memory, long at, short value) {
        if (isWord(memory, at, 2)) {
            Words.setShort(memory.ints, (int) at, value);
            return;
        }
        Access.reach(memory, at, 2, true).set(JAVA_SHORT_UNALIGNED, at + memory.shift(), value);
    }

    static int loadInt(Memory memory, long at) {
        if (isWord(memory, at, 4)) {
            return Words.getInt(memory.ints, (int) at);
        }
        return Access.reach(memory, at, 4, false).get(JAVA_INT_UNALIGNED, at + memory.shift());
    }

    static void storeInt(Memory memory, long at, int value) {
        if (isWord(memory, at, 4)) {
            Words.setInt(memory.ints, (int) at, value);
            return;
        }
        Access.reach(memory, at, 4, true).set(JAVA_INT_UNALIGNED, at + memory.shift(), value);
    }

    static long loadLong(Memory memory, long at) {
        if (isWord(memory, at, 8)) {
            return Words.getLong(memory.ints, (int) at);
        }
        return Access.reach(memory, at, 8, false).get(JAVA_LONG_UNALIGNED, at + memory.shift());
    }

    static void storeLong(Memory memory, long at, long value) {
        if (isWord(memory, at, 8)) {
            Words.setLong(memory.ints, (int) at, value);
            return;
        }
        Access.reach(memory, at, 8, true).set(JAVA_LONG_UNALIGNED, at + memory.shift(), value);
    }

    static float loadFloat(Memory memory, long at) {
        if (isWord(memory, at, 4)) {
            return Float.intBitsToFloat(Words.getInt(memory.ints, (int) at));
        }
        return Access.reach(memory, at, 4, false).get(JAVA_FLOAT_UNALIGNED, at + memory.shift());
    }

    static void storeFloat(Memory memory, long at, float value) {
        if (isWord(memory, at, 4)) {
            Words.setInt(memory.ints, (int) at, Float.floatToRawIntBits(value));
            return;
        }
        Access.reach(memory, at, 4, true).set(JAVA_FLOAT_UNALIGNED, at + memory.shift(), value);
    }

    static double loadDouble(Memory memory, long at) {
        if (isWord(memory, at, 8)) {
            return Double.longBitsToDouble(Words.getLong(memory.ints, (int) at));
        }
        return Access.reach(memory, at, 8, false).get(JAVA_DOUBLE_UNALIGNED, at + memory.shift());
    }

    static void storeDouble(Memory memory, long at, double value) {
        if (isWord(memory, at, 8)) {
            Words.setLong(memory.ints, (int) at, Double.doubleToRawLongBits(value));
            return;
        }
        Access.reach(memory, at, 8, true).set(JAVA_DOUBLE_UNALIGNED, at + memory.shift(), value);
    }
}
