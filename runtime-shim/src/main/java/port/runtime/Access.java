package port.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Loads and stores that a typed pointer cannot do on its own array: memory held in bytes, memory held in another
/// element type, and faults. Offsets are bytes from the start of a [Memory].
///
/// What is rare stands in [AccessElsewhere]: the JVM inlines the rest, and sees that structs in local variables need no object.
final class Access {
    private static final VarHandle SHORTS = view(short[].class);
    private static final VarHandle INTS = view(int[].class);
    private static final VarHandle LONGS = view(long[].class);
    private static final VarHandle FLOATS = view(float[].class);
    private static final VarHandle DOUBLES = view(double[].class);

    private Access() {}

    private static VarHandle view(Class<?> array) {
        return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
    }

    static boolean loadBoolean(Memory memory, long at) {
        return loadByte(memory, at) != 0;
    }

    static byte loadByte(Memory memory, long at) {
        byte[] bytes = memory.bytes;
        if (at >= 0 && at < bytes.length) {
            return bytes[(int) at];
        }
        return AccessElsewhere.loadByte(memory, at);
    }

    static short loadShort(Memory memory, long at) {
        byte[] bytes = memory.bytes;
        if (at >= 0 && at <= bytes.length - 2) {
            return (short) SHORTS.get(bytes, (int) at);
        }
        return AccessElsewhere.loadShort(memory, at);
    }

    static int loadInt(Memory memory, long at) {
        byte[] bytes = memory.bytes;
        if (at >= 0 && at <= bytes.length - 4) {
            return (int) INTS.get(bytes, (int) at);
        }
        return AccessElsewhere.loadInt(memory, at);
    }

    static long loadLong(Memory memory, long at) {
        byte[] bytes = memory.bytes;
        if (at >= 0 && at <= bytes.length - 8) {
            return (long) LONGS.get(bytes, (int) at);
        }
        return AccessElsewhere.loadLong(memory, at);
    }

    static float loadFloat(Memory memory, long at) {
        byte[] bytes = memory.bytes;
        if (at >= 0 && at <= bytes.length - 4) {
            return (float) FLOATS.get(bytes, (int) at);
        }
        return AccessElsewhere.loadFloat(memory, at);
    }

    static double loadDouble(Memory memory, long at) {
        byte[] bytes = memory.bytes;
        if (at >= 0 && at <= bytes.length - 8) {
            return (double) DOUBLES.get(bytes, (int) at);
        }
        return AccessElsewhere.loadDouble(memory, at);
    }

    static void storeBoolean(Memory memory, long at, boolean value) {
        storeByte(memory, at, (byte) (value ? 1 : 0));
    }

    static void storeByte(Memory memory, long at, byte value) {
        byte[] bytes = memory.bytes;
        if (at >= 0 && at < bytes.length) {
            bytes[(int) at] = value;
        } else {
            AccessElsewhere.storeByte(memory, at, value);
        }
    }

    static void storeShort(Memory memory, long at, short value) {
        byte[] bytes = memory.bytes;
        if (at >= 0 && at <= bytes.length - 2) {
            SHORTS.set(bytes, (int) at, value);
        } else {
            AccessElsewhere.storeShort(memory, at, value);
        }
    }

    static void storeInt(Memory memory, long at, int value) {
        byte[] bytes = memory.bytes;
        if (at >= 0 && at <= bytes.length - 4) {
            INTS.set(bytes, (int) at, value);
        } else {
            AccessElsewhere.storeInt(memory, at, value);
        }
    }

    static void storeLong(Memory memory, long at, long value) {
        byte[] bytes = memory.bytes;
        if (at >= 0 && at <= bytes.length - 8) {
            LONGS.set(bytes, (int) at, value);
        } else {
            AccessElsewhere.storeLong(memory, at, value);
        }
    }

    static void storeFloat(Memory memory, long at, float value) {
        byte[] bytes = memory.bytes;
        if (at >= 0 && at <= bytes.length - 4) {
            FLOATS.set(bytes, (int) at, value);
        } else {
            AccessElsewhere.storeFloat(memory, at, value);
        }
    }

    static void storeDouble(Memory memory, long at, double value) {
        byte[] bytes = memory.bytes;
        if (at >= 0 && at <= bytes.length - 8) {
            DOUBLES.set(bytes, (int) at, value);
        } else {
            AccessElsewhere.storeDouble(memory, at, value);
        }
    }

    /// Throws the fault, if there is one, of touching `size` bytes.
    static void check(Memory memory, long at, int size, boolean write) {
        reachBytes(memory, at, size, write);
    }

    /// The bytes of the allocation, after every check that an access to one value of `size` bytes has to pass.
    static MemorySegment reach(Memory memory, long at, int size, boolean write) {
        MemorySegment segment = reachBytes(memory, at, size, write);
        boolean isMisaligned = (at + memory.shift() & size - 1) != 0 && size <= 8;
        if (isMisaligned && KernelScope.isActive() && !memory.isPacked()) {
            throw Faults.misaligned(memory, at, size, write);
        }
        return segment;
    }

    /// The bytes of the allocation, after every check that an access to `size` bytes has to pass.
    static MemorySegment reachBytes(Memory memory, long at, int size, boolean write) {
        boolean onDevice = KernelScope.isActive();
        if (memory.isPrivate()) {
            MemorySegment segment = memory.segment();
            if (at < 0 || at > segment.byteSize() - size) {
                throw Faults.outOfBounds(memory, at, size, write);
            }
            return segment;
        }
        Allocation allocation = memory.allocation();
        long offset = at + memory.shift();
        if (memory.isNowhere()) {
            throw Faults.nowhere(offset, size, write);
        }
        if (!allocation.isLive()) {
            throw Faults.afterFree(memory, at, size, write);
        }
        if (offset < 0 || offset > allocation.size() - size) {
            throw Faults.outOfBounds(memory, at, size, write);
        }
        boolean reachable =
                onDevice
                        ? allocation.space().isReachableFromDevice() || allocation.isRegistered()
                        : allocation.space().isReachableFromHost();
        if (!reachable) {
            throw Faults.wrongSpace(memory, at, size, write);
        }
        return allocation.segment();
    }
}
