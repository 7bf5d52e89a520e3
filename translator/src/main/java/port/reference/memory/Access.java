package port.reference.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import port.diagnostic.Code;

/// Typed, checked access to memory, as one side sees it.
///
/// Compiled code remembers for each of its places the allocation that was used last ([#fits4] and the like say whether it still is the
/// right one), and only when the address is not in it [Lookup] searches and tells what is wrong.
public final class Access {
    private static final VarHandle SHORTS = view(short[].class);
    private static final VarHandle INTS = view(int[].class);
    private static final VarHandle LONGS = view(long[].class);
    private static final VarHandle FLOATS = view(float[].class);
    private static final VarHandle DOUBLES = view(double[].class);

    private final Lookup lookup;
    private final Watcher watcher;
    private Optional<Access> packed = Optional.empty();

    public Access(Memory memory, Side side) {
        this(memory, side, Watcher.none());
    }

    /// @param watcher is told of all accesses but those of compiled code
    public Access(Memory memory, Side side, Watcher watcher) {
        this(new Lookup(memory, side, true), watcher);
    }

    private Access(Lookup lookup, Watcher watcher) {
        this.lookup = lookup;
        this.watcher = watcher;
    }

    /// The same for members of packed structs, which lie at any address.
    public Access packed() {
        if (packed.isEmpty()) {
            packed = Optional.of(new Access(new Lookup(memory(), side(), false), watcher));
        }
        return packed.get();
    }

    private static VarHandle view(Class<?> arrayType) {
        return MethodHandles.byteArrayViewVarHandle(arrayType, ByteOrder.LITTLE_ENDIAN);
    }

    public Memory memory() {
        return lookup.memory();
    }

    public Side side() {
        return lookup.side();
    }

    // For compiled code: a check, a search where it fails, and then the access itself.

    public static boolean fits1(Allocation found, long address) {
        long offset = address - found.base;
        return (offset | found.open - 1 - offset) >= 0;
    }

    public static boolean fits2(Allocation found, long address) {
        long offset = address - found.base;
        return (offset | found.open - 2 - offset) >= 0 && (address & 1) == 0;
    }

    public static boolean fits4(Allocation found, long address) {
        long offset = address - found.base;
        return (offset | found.open - 4 - offset) >= 0 && (address & 3) == 0;
    }

    public static boolean fits8(Allocation found, long address) {
        long offset = address - found.base;
        return (offset | found.open - 8 - offset) >= 0 && (address & 7) == 0;
    }

    public Allocation findForLoad(long address, int bytes) {
        return lookup.load(address, bytes);
    }

    public Allocation findForStore(long address, int bytes) {
        return lookup.store(address, bytes);
    }

    public static int getI8(Allocation found, long address) {
        return found.data[(int) (address - found.base)];
    }

    public static int getU8(Allocation found, long address) {
        return found.data[(int) (address - found.base)] & 0xff;
    }

    public static int getI16(Allocation found, long address) {
        return (short) SHORTS.get(found.data, (int) (address - found.base));
    }

    public static int getU16(Allocation found, long address) {
        return (short) SHORTS.get(found.data, (int) (address - found.base)) & 0xffff;
    }

    public static int getI32(Allocation found, long address) {
        return (int) INTS.get(found.data, (int) (address - found.base));
    }

    public static long getI64(Allocation found, long address) {
        return (long) LONGS.get(found.data, (int) (address - found.base));
    }

    public static float getF32(Allocation found, long address) {
        return (float) FLOATS.get(found.data, (int) (address - found.base));
    }

    public static double getF64(Allocation found, long address) {
        return (double) DOUBLES.get(found.data, (int) (address - found.base));
    }

    public static void putI8(Allocation found, long address, int value) {
        found.data[(int) (address - found.base)] = (byte) value;
    }

    public static void putI16(Allocation found, long address, int value) {
        SHORTS.set(found.data, (int) (address - found.base), (short) value);
    }

    public static void putI32(Allocation found, long address, int value) {
        INTS.set(found.data, (int) (address - found.base), value);
    }

    public static void putI64(Allocation found, long address, long value) {
        LONGS.set(found.data, (int) (address - found.base), value);
    }

    public static void putF32(Allocation found, long address, float value) {
        FLOATS.set(found.data, (int) (address - found.base), value);
    }

    public static void putF64(Allocation found, long address, double value) {
        DOUBLES.set(found.data, (int) (address - found.base), value);
    }

    /// Gives `address`, if with `shift` it lies at most `most` bytes behind `frame`, where a variable begins.
    public static long inside(long address, long frame, long shift, long most, String name) {
        long offset = address - frame + shift;
        if ((offset | most - offset) < 0) {
            throw new Fault(
                    Code.OUT_OF_BOUNDS,
                    "access %s '%s', %d bytes from its start"
                            .formatted(offset < 0 ? "before" : "behind the end of", name, offset));
        }
        return address;
    }

    /// Gives `address` of a struct, if it is a multiple of what the struct's type asks for.
    public static long aligned(long address, int alignment) {
        if ((address & alignment - 1) != 0 && address >>> 16 != 0) {
            throw new Fault(
                    Code.MISALIGNED, "a struct at 0x%x is not aligned to %d bytes".formatted(address, alignment));
        }
        return address;
    }

    /// Copies bytes, which may overlap.
    public static void copy(long to, long from, long bytes, Access access) {
        access.copy(to, from, bytes);
    }

    /// Sets bytes.
    public static void fill(long to, int value, long bytes, Access access) {
        access.fill(to, value, bytes);
    }

    // For everybody else.

    private Allocation reading(long address, int bytes) {
        Allocation found = lookup.load(address, bytes);
        watcher.read(found, address, bytes);
        return found;
    }

    // The same as calls of one instruction, for code that has to be short.

    public static int loadI8(long address, Access access) {
        return access.loadI8(address);
    }

    public static int loadU8(long address, Access access) {
        return access.loadU8(address);
    }

    public static int loadI16(long address, Access access) {
        return access.loadI16(address);
    }

    public static int loadU16(long address, Access access) {
        return access.loadU16(address);
    }

    public static int loadI32(long address, Access access) {
        return access.loadI32(address);
    }

    public static long loadI64(long address, Access access) {
        return access.loadI64(address);
    }

    public static float loadF32(long address, Access access) {
        return access.loadF32(address);
    }

    public static double loadF64(long address, Access access) {
        return access.loadF64(address);
    }

    public static void storeI8(long address, int value, Access access) {
        access.storeI8(address, value);
    }

    public static void storeI16(long address, int value, Access access) {
        access.storeI16(address, value);
    }

    public static void storeI32(long address, int value, Access access) {
        access.storeI32(address, value);
    }

    public static void storeI64(long address, long value, Access access) {
        access.storeI64(address, value);
    }

    public static void storeF32(long address, float value, Access access) {
        access.storeF32(address, value);
    }

    public static void storeF64(long address, double value, Access access) {
        access.storeF64(address, value);
    }

    public int loadI8(long address) {
        return getI8(reading(address, 1), address);
    }

    public int loadU8(long address) {
        return getU8(reading(address, 1), address);
    }

    public int loadI16(long address) {
        return getI16(reading(address, 2), address);
    }

    public int loadU16(long address) {
        return getU16(reading(address, 2), address);
    }

    public int loadI32(long address) {
        return getI32(reading(address, 4), address);
    }

    public long loadI64(long address) {
        return getI64(reading(address, 8), address);
    }

    public float loadF32(long address) {
        return getF32(reading(address, 4), address);
    }

    public double loadF64(long address) {
        return getF64(reading(address, 8), address);
    }

    public void storeI8(long address, int value) {
        Allocation found = lookup.store(address, 1);
        watcher.write(found, address, 1, getI8(found, address) != (byte) value);
        putI8(found, address, value);
    }

    public void storeI16(long address, int value) {
        Allocation found = lookup.store(address, 2);
        watcher.write(found, address, 2, getI16(found, address) != (short) value);
        putI16(found, address, value);
    }

    public void storeI32(long address, int value) {
        Allocation found = lookup.store(address, 4);
        watcher.write(found, address, 4, getI32(found, address) != value);
        putI32(found, address, value);
    }

    public void storeI64(long address, long value) {
        Allocation found = lookup.store(address, 8);
        watcher.write(found, address, 8, getI64(found, address) != value);
        putI64(found, address, value);
    }

    public void storeF32(long address, float value) {
        Allocation found = lookup.store(address, 4);
        watcher.write(found, address, 4, getI32(found, address) != Float.floatToRawIntBits(value));
        putF32(found, address, value);
    }

    public void storeF64(long address, double value) {
        Allocation found = lookup.store(address, 8);
        watcher.write(found, address, 8, getI64(found, address) != Double.doubleToRawLongBits(value));
        putF64(found, address, value);
    }

    /// Stores back what is there.
    public void keep(long address, int bytes) {
        watcher.keep(lookup.store(address, bytes), address, bytes);
    }

    /// Copies bytes, which may overlap.
    public void copy(long to, long from, long bytes) {
        if (bytes == 0 || to == from) {
            return;
        }
        Allocation source = lookup.range(from, bytes, false);
        Allocation target = lookup.range(to, bytes, true);
        int start = (int) (from - source.base);
        int end = (int) (to - target.base);
        watcher.read(source, from, bytes);
        watcher.write(target, to, bytes, isOther(source, start, target, end, (int) bytes));
        System.arraycopy(source.data, start, target.data, end, (int) bytes);
    }

    /// Reads bytes that are to be [given][#give] to `to` later: until then what is there has no value.
    ///
    /// @param given how many are read; the others are zeros
    public byte[] take(long to, long from, int bytes, int given) {
        Allocation target = lookup.range(to, bytes, true);
        byte[] taken = new byte[bytes];
        if (given > 0) {
            Allocation source = lookup.range(from, given, false);
            watcher.read(source, from, given);
            System.arraycopy(source.data, (int) (from - source.base), taken, 0, given);
        }
        int start = (int) (to - target.base);
        watcher.write(target, to, bytes, !Arrays.equals(taken, 0, bytes, target.data, start, start + bytes));
        target.undefine(start, bytes);
        return taken;
    }

    /// Stores bytes.
    public void give(long to, byte[] bytes) {
        Allocation target = lookup.range(to, bytes.length, true);
        int start = (int) (to - target.base);
        watcher.write(
                target,
                to,
                bytes.length,
                !Arrays.equals(bytes, 0, bytes.length, target.data, start, start + bytes.length));
        System.arraycopy(bytes, 0, target.data, start, bytes.length);
    }

    /// Copies bytes that belong to no member: whoever watches is not told, and they have no value where the source has none.
    public static void copyGap(long to, long from, long bytes, Access access) {
        Allocation source = access.lookup.range(from, bytes, false);
        Allocation target = access.lookup.range(to, bytes, true);
        int start = (int) (from - source.base);
        int end = (int) (to - target.base);
        System.arraycopy(source.data, start, target.data, end, (int) bytes);
        target.defineAs(end, source, start, bytes);
    }

    /// Sets bytes that belong to no member to zero; they have no value.
    public static void clearGap(long to, long bytes, Access access) {
        Allocation target = access.lookup.range(to, bytes, true);
        int start = (int) (to - target.base);
        Arrays.fill(target.data, start, start + (int) bytes, (byte) 0);
    }

    private static boolean isOther(Allocation left, int leftStart, Allocation right, int rightStart, int bytes) {
        return !Arrays.equals(left.data, leftStart, leftStart + bytes, right.data, rightStart, rightStart + bytes);
    }

    /// Sets bytes.
    public void fill(long to, int value, long bytes) {
        if (bytes != 0) {
            Allocation target = lookup.range(to, bytes, true);
            int start = (int) (to - target.base);
            watcher.write(target, to, bytes, true);
            Arrays.fill(target.data, start, start + (int) bytes, (byte) value);
        }
    }

    /// Copies out of memory.
    public byte[] read(long from, int bytes) {
        if (bytes == 0) {
            return new byte[0];
        }
        Allocation source = lookup.range(from, bytes, false);
        int start = (int) (from - source.base);
        return Arrays.copyOfRange(source.data, start, start + bytes);
    }

    /// Copies into memory.
    public void write(long to, byte[] bytes, int start, int length) {
        if (length != 0) {
            Allocation target = lookup.range(to, length, true);
            System.arraycopy(bytes, start, target.data, (int) (to - target.base), length);
        }
    }

    /// The number of bytes from `address` up to the first zero.
    public int stringLength(long address) {
        Allocation found = lookup.range(address, 1, false);
        int start = (int) (address - found.base);
        for (int i = start; i < found.data.length; i++) {
            if (found.data[i] == 0) {
                return i - start;
            }
        }
        throw lookup.fault(found.base + found.data.length, 1, false);
    }

    /// The bytes of a string, without its terminating zero.
    public byte[] string(long address) {
        return read(address, stringLength(address));
    }
}
