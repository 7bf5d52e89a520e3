package port.reference.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Typed, checked access to memory, as one side sees it.
///
/// Every place in the program that loads or stores has a number, its site. The allocation that a site used last is tried first; only
/// when the address is not in it, [Lookup] searches and tells what is wrong. Loads and stores have sites of their own, so that what a
/// site remembers has been checked for exactly that.
public final class Access {
    private static final int SITES = 1 << 13;
    private static final int MASK = SITES - 1;
    private static final VarHandle SHORTS = view(short[].class);
    private static final VarHandle INTS = view(int[].class);
    private static final VarHandle LONGS = view(long[].class);
    private static final VarHandle FLOATS = view(float[].class);
    private static final VarHandle DOUBLES = view(double[].class);

    private final Lookup lookup;
    private final Allocation[] loads = new Allocation[SITES];
    private final Allocation[] stores = new Allocation[SITES];

    public Access(Memory memory, Side side) {
        this.lookup = new Lookup(memory, side);
        Arrays.fill(loads, Allocation.NONE);
        Arrays.fill(stores, Allocation.NONE);
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

    public int loadI8(long address, int site) {
        Allocation found = loads[site & MASK];
        long offset = address - found.base;
        if ((offset | found.open - 1 - offset) < 0) {
            found = lookup.load(address, 1);
            loads[site & MASK] = found;
            offset = address - found.base;
        }
        return found.data[(int) offset];
    }

    public int loadU8(long address, int site) {
        Allocation found = loads[site & MASK];
        long offset = address - found.base;
        if ((offset | found.open - 1 - offset) < 0) {
            found = lookup.load(address, 1);
            loads[site & MASK] = found;
            offset = address - found.base;
        }
        return found.data[(int) offset] & 0xff;
    }

    public int loadI16(long address, int site) {
        Allocation found = loads[site & MASK];
        long offset = address - found.base;
        if ((offset | found.open - 2 - offset) < 0 || (address & 1) != 0) {
            found = lookup.load(address, 2);
            loads[site & MASK] = found;
            offset = address - found.base;
        }
        return (short) SHORTS.get(found.data, (int) offset);
    }

    public int loadU16(long address, int site) {
        Allocation found = loads[site & MASK];
        long offset = address - found.base;
        if ((offset | found.open - 2 - offset) < 0 || (address & 1) != 0) {
            found = lookup.load(address, 2);
            loads[site & MASK] = found;
            offset = address - found.base;
        }
        return (short) SHORTS.get(found.data, (int) offset) & 0xffff;
    }

    public int loadI32(long address, int site) {
        Allocation found = loads[site & MASK];
        long offset = address - found.base;
        if ((offset | found.open - 4 - offset) < 0 || (address & 3) != 0) {
            found = lookup.load(address, 4);
            loads[site & MASK] = found;
            offset = address - found.base;
        }
        return (int) INTS.get(found.data, (int) offset);
    }

    public long loadI64(long address, int site) {
        Allocation found = loads[site & MASK];
        long offset = address - found.base;
        if ((offset | found.open - 8 - offset) < 0 || (address & 7) != 0) {
            found = lookup.load(address, 8);
            loads[site & MASK] = found;
            offset = address - found.base;
        }
        return (long) LONGS.get(found.data, (int) offset);
    }

    public float loadF32(long address, int site) {
        Allocation found = loads[site & MASK];
        long offset = address - found.base;
        if ((offset | found.open - 4 - offset) < 0 || (address & 3) != 0) {
            found = lookup.load(address, 4);
            loads[site & MASK] = found;
            offset = address - found.base;
        }
        return (float) FLOATS.get(found.data, (int) offset);
    }

    public double loadF64(long address, int site) {
        Allocation found = loads[site & MASK];
        long offset = address - found.base;
        if ((offset | found.open - 8 - offset) < 0 || (address & 7) != 0) {
            found = lookup.load(address, 8);
            loads[site & MASK] = found;
            offset = address - found.base;
        }
        return (double) DOUBLES.get(found.data, (int) offset);
    }

    public void storeI8(long address, int value, int site) {
        Allocation found = stores[site & MASK];
        long offset = address - found.base;
        if ((offset | found.open - 1 - offset) < 0) {
            found = lookup.store(address, 1);
            stores[site & MASK] = found;
            offset = address - found.base;
        }
        found.data[(int) offset] = (byte) value;
    }

    public void storeI16(long address, int value, int site) {
        Allocation found = stores[site & MASK];
        long offset = address - found.base;
        if ((offset | found.open - 2 - offset) < 0 || (address & 1) != 0) {
            found = lookup.store(address, 2);
            stores[site & MASK] = found;
            offset = address - found.base;
        }
        SHORTS.set(found.data, (int) offset, (short) value);
    }

    public void storeI32(long address, int value, int site) {
        Allocation found = stores[site & MASK];
        long offset = address - found.base;
        if ((offset | found.open - 4 - offset) < 0 || (address & 3) != 0) {
            found = lookup.store(address, 4);
            stores[site & MASK] = found;
            offset = address - found.base;
        }
        INTS.set(found.data, (int) offset, value);
    }

    public void storeI64(long address, long value, int site) {
        Allocation found = stores[site & MASK];
        long offset = address - found.base;
        if ((offset | found.open - 8 - offset) < 0 || (address & 7) != 0) {
            found = lookup.store(address, 8);
            stores[site & MASK] = found;
            offset = address - found.base;
        }
        LONGS.set(found.data, (int) offset, value);
    }

    public void storeF32(long address, float value, int site) {
        Allocation found = stores[site & MASK];
        long offset = address - found.base;
        if ((offset | found.open - 4 - offset) < 0 || (address & 3) != 0) {
            found = lookup.store(address, 4);
            stores[site & MASK] = found;
            offset = address - found.base;
        }
        FLOATS.set(found.data, (int) offset, value);
    }

    public void storeF64(long address, double value, int site) {
        Allocation found = stores[site & MASK];
        long offset = address - found.base;
        if ((offset | found.open - 8 - offset) < 0 || (address & 7) != 0) {
            found = lookup.store(address, 8);
            stores[site & MASK] = found;
            offset = address - found.base;
        }
        DOUBLES.set(found.data, (int) offset, value);
    }

    /// Copies bytes, which may overlap.
    public void copy(long to, long from, long bytes) {
        if (bytes == 0 || to == from) {
            return;
        }
        Allocation source = lookup.range(from, bytes, false);
        Allocation target = lookup.range(to, bytes, true);
        System.arraycopy(source.data, (int) (from - source.base), target.data, (int) (to - target.base), (int) bytes);
    }

    /// Sets bytes.
    public void fill(long to, int value, long bytes) {
        if (bytes != 0) {
            Allocation target = lookup.range(to, bytes, true);
            int start = (int) (to - target.base);
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
