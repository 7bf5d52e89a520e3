package port.reference.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Loads from and stores in the bytes of memory that stays where it is while compiled code runs, by the distance from its start.
///
/// The code keeps the array in a local variable: whatever else happens, the JVM knows that it is the same one.
public final class Resident {
    private static final VarHandle SHORTS = view(short[].class);
    private static final VarHandle INTS = view(int[].class);
    private static final VarHandle LONGS = view(long[].class);
    private static final VarHandle FLOATS = view(float[].class);
    private static final VarHandle DOUBLES = view(double[].class);

    private Resident() {}

    private static VarHandle view(Class<?> arrayType) {
        return MethodHandles.byteArrayViewVarHandle(arrayType, ByteOrder.LITTLE_ENDIAN);
    }

    /// Whether so many bytes, a power of 2, lie at a multiple of their number within the array.
    public static boolean fits(byte[] data, long offset, int bytes) {
        return (offset | data.length - bytes - offset) >= 0 && (offset & bytes - 1) == 0;
    }

    public static int getI8(byte[] data, long offset) {
        return data[(int) offset];
    }

    public static int getU8(byte[] data, long offset) {
        return data[(int) offset] & 0xff;
    }

    public static int getI16(byte[] data, long offset) {
        return (short) SHORTS.get(data, (int) offset);
    }

    public static int getU16(byte[] data, long offset) {
        return (short) SHORTS.get(data, (int) offset) & 0xffff;
    }

    public static int getI32(byte[] data, long offset) {
        return (int) INTS.get(data, (int) offset);
    }

    public static long getI64(byte[] data, long offset) {
        return (long) LONGS.get(data, (int) offset);
    }

    public static float getF32(byte[] data, long offset) {
        return (float) FLOATS.get(data, (int) offset);
    }

    public static double getF64(byte[] data, long offset) {
        return (double) DOUBLES.get(data, (int) offset);
    }

    public static void putI8(byte[] data, long offset, int value) {
        data[(int) offset] = (byte) value;
    }

    public static void putI16(byte[] data, long offset, int value) {
        SHORTS.set(data, (int) offset, (short) value);
    }

    public static void putI32(byte[] data, long offset, int value) {
        INTS.set(data, (int) offset, value);
    }

    public static void putI64(byte[] data, long offset, long value) {
        LONGS.set(data, (int) offset, value);
    }

    public static void putF32(byte[] data, long offset, float value) {
        FLOATS.set(data, (int) offset, value);
    }

    public static void putF64(byte[] data, long offset, double value) {
        DOUBLES.set(data, (int) offset, value);
    }
}
