package port.reference.intrinsic;

import port.diagnostic.Code;
import port.reference.machine.Context;
import port.reference.memory.Allocation;
import port.reference.memory.Fault;
import port.reference.memory.Memory;
import port.reference.memory.Space;

/// Allocation, copying and filling.
public final class MemoryCalls {
    private static final int NO_MEMORY = 12;

    /// What an address of 48 bits can count, in bytes: no heap is larger.
    private static final long MOST = 1L << 47;

    private static final int LEAST_ALIGNMENT = 16;

    private MemoryCalls() {}

    static void register(IntrinsicTable table) {
        table.both("memory.allocate", MemoryCalls.class, "allocate");
        table.both("memory.allocate.zeroed", MemoryCalls.class, "allocateZeroed");
        table.both("memory.allocate.aligned", MemoryCalls.class, "allocateAligned");
        table.both("memory.reallocate", MemoryCalls.class, "reallocate");
        table.both("memory.free", MemoryCalls.class, "free");
        table.both("memory.freeObject", MemoryCalls.class, "freeObject");
        table.both("memory.space", MemoryCalls.class, "space");
        table.both("side.device", MemoryCalls.class, "onDevice");
        table.both("memory.copy", MemoryCalls.class, "copy");
        table.both("memory.move", MemoryCalls.class, "copy");
        table.both("memory.set", MemoryCalls.class, "set");
        table.both("memory.compare", MemoryCalls.class, "compare");
        table.both("memory.find", MemoryCalls.class, "find");
        DeviceMemory.register(table);
    }

    public static long allocate(Context context, int lane, long bytes) {
        return allocateAligned(context, lane, LEAST_ALIGNMENT, bytes);
    }

    public static long allocateZeroed(Context context, int lane, long count, long bytes) {
        if (bytes != 0 && Long.compareUnsigned(count, Long.MAX_VALUE / bytes) > 0) {
            return 0;
        }
        return allocate(context, lane, count * bytes);
    }

    public static long allocateAligned(Context context, int lane, long alignment, long bytes) {
        if (bytes < 0 || bytes > MOST) {
            if (!context.isDevice()) {
                context.process.fail(NO_MEMORY);
            }
            return 0;
        }
        Space space = context.isDevice() ? Space.DEVICE_HEAP : Space.HOST_HEAP;
        return context.access.memory().allocate(space, bytes, alignment, "").address();
    }

    public static long reallocate(Context context, int lane, long old, long bytes) {
        if (old == 0) {
            return allocate(context, lane, bytes);
        }
        long kept = heapAllocation(context, old).size();
        long made = allocate(context, lane, bytes);
        if (made != 0) {
            context.access.copy(made, old, Math.min(kept, bytes));
            free(context, lane, old);
        }
        return made;
    }

    public static void free(Context context, int lane, long address) {
        if (address != 0) {
            context.access.memory().free(heapAllocation(context, address));
        }
    }

    /// Frees the memory in which an object stands, wherever within it the address is.
    public static void freeObject(Context context, int lane, long address) {
        if (address != 0) {
            Memory memory = context.access.memory();
            memory.free(heapAllocation(context, memory.containing(address), address));
        }
    }

    private static Allocation heapAllocation(Context context, long address) {
        return heapAllocation(context, context.access.memory().startingAt(address), address);
    }

    private static Allocation heapAllocation(Context context, Allocation found, long address) {
        Memory memory = context.access.memory();
        Space expected = context.isDevice() ? Space.DEVICE_HEAP : Space.HOST_HEAP;
        if (found.isNone() || found.space() != expected) {
            boolean other = !memory.containing(address).isNone();
            throw new Fault(
                    other ? Code.WRONG_SPACE : Code.USE_AFTER_FREE,
                    "free of 0x%x, %s"
                            .formatted(
                                    address,
                                    other ? "which 'malloc' did not give" : "where no living allocation begins"));
        }
        return found;
    }

    /// See the list of intrinsics for the numbers.
    public static int space(Context context, int lane, long address) {
        Allocation found = context.access.memory().containing(address);
        if (found.isNone()) {
            return 0;
        }
        return DeviceMemory.kind(found);
    }

    /// Whether device code asks: 1 or 0.
    public static int onDevice(Context context, int lane) {
        return context.isDevice() ? 1 : 0;
    }

    public static long copy(Context context, int lane, long to, long from, long bytes) {
        context.access.copy(to, from, bytes);
        return to;
    }

    public static long set(Context context, int lane, long to, int value, long bytes) {
        context.access.fill(to, value, bytes);
        return to;
    }

    public static int compare(Context context, int lane, long left, long right, long bytes) {
        for (long i = 0; i < bytes; i++) {
            int difference = context.access.loadU8(left + i) - context.access.loadU8(right + i);
            if (difference != 0) {
                return Integer.signum(difference);
            }
        }
        return 0;
    }

    public static long find(Context context, int lane, long from, int value, long bytes) {
        for (long i = 0; i < bytes; i++) {
            if (context.access.loadU8(from + i) == (value & 0xff)) {
                return from + i;
            }
        }
        return 0;
    }
}
