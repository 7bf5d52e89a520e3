package port.reference.intrinsic;

import java.util.ArrayList;
import java.util.Arrays;
import port.diagnostic.Code;
import port.reference.machine.Context;
import port.reference.memory.Allocation;
import port.reference.memory.Fault;
import port.reference.memory.Memory;
import port.reference.memory.Side;
import port.reference.memory.Space;
import port.reference.process.Capture;

/// Device memory as the host handles it.
public final class DeviceMemory {
    private static final int INVALID = 1;
    private static final int OUT_OF_MEMORY = 2;
    private static final int INVALID_PITCH = 12;
    private static final int INVALID_DIRECTION = 21;
    private static final int ALREADY_REGISTERED = 712;
    private static final int NOT_REGISTERED = 713;
    private static final int HOST = 1;
    private static final int DEVICE = 2;
    private static final int MANAGED = 3;
    private static final int PINNED = 4;
    private static final int SHARED = 5;
    private static final int LOCAL = 6;
    private static final int ANY_KIND = 4;

    private DeviceMemory() {}

    static void register(IntrinsicTable table) {
        table.host("memory.allocate.device", DeviceMemory.class, "allocate");
        table.host("memory.allocate.again", DeviceMemory.class, "allocateAgain");
        table.host("memory.allocate.managed", DeviceMemory.class, "allocateManaged");
        table.host("memory.allocate.pinned", DeviceMemory.class, "allocatePinned");
        table.host("memory.register", DeviceMemory.class, "pin");
        table.host("memory.unregister", DeviceMemory.class, "unpin");
        table.host("memory.free.device", DeviceMemory.class, "free");
        table.host("device.reset", DeviceMemory.class, "reset");
        table.host("memory.transfer", DeviceMemory.class, "transfer");
        table.host("memory.transfer.pitched", DeviceMemory.class, "transferPitched");
        table.host("memory.fill", DeviceMemory.class, "fill");
        table.host("memory.fill.pitched", DeviceMemory.class, "fillPitched");
        table.host("memory.device.free", DeviceMemory.class, "bytesFree");
        table.host("memory.device.total", DeviceMemory.class, "bytesTotal");
    }

    public static long allocate(Context context, int lane, long bytes) {
        Memory memory = context.access.memory();
        if (!memory.fits(bytes)) {
            return 0;
        }
        Allocation made = memory.allocate(Space.DEVICE, bytes, 256, "");
        if (context.process.capture().isOn()) {
            // What is allocated during a capture is allocated by the launches of the graph.
            context.process.capture().keep(Capture.Kind.ALLOCATION, () -> revive(memory, made));
        }
        return made.address();
    }

    /// Device memory at the address where it was before it was freed; what lives stays as it is.
    public static int allocateAgain(Context context, int lane, long address) {
        Memory memory = context.access.memory();
        return revive(memory, memory.freedAt(address));
    }

    private static int revive(Memory memory, Allocation freed) {
        if (freed.isNone() || !memory.startingAt(freed.address()).isNone()) {
            return 0;
        }
        if (!memory.fits(freed.size())) {
            return OUT_OF_MEMORY;
        }
        memory.allocateAgain(freed);
        return 0;
    }

    public static long allocateManaged(Context context, int lane, long bytes) {
        long address = allocate(context, lane, bytes);
        if (address != 0) {
            context.access.memory().startingAt(address).share(true);
        }
        return address;
    }

    public static long allocatePinned(Context context, int lane, long bytes) {
        long address = MemoryCalls.allocate(context, lane, bytes);
        if (address != 0 && bytes != 0) {
            Memory memory = context.access.memory();
            memory.pin(memory.startingAt(address), 0, bytes);
        }
        return address;
    }

    public static int pin(Context context, int lane, long address, long bytes) {
        Memory memory = context.access.memory();
        Allocation found = memory.containing(address);
        if (found.isNone() || bytes == 0 || found.space() == Space.DEVICE) {
            return INVALID;
        }
        if (memory.isPinned(found, address - found.address(), bytes)) {
            return ALREADY_REGISTERED;
        }
        memory.pin(found, address - found.address(), bytes);
        return 0;
    }

    public static int unpin(Context context, int lane, long address) {
        Memory memory = context.access.memory();
        Allocation found = memory.containing(address);
        if (found.isNone()) {
            return INVALID;
        }
        return memory.unpin(found, address - found.address()) ? 0 : NOT_REGISTERED;
    }

    public static int free(Context context, int lane, long address) {
        if (address == 0) {
            return 0;
        }
        Allocation found = context.access.memory().startingAt(address);
        boolean ours = found.space() == Space.DEVICE || found.space() == Space.HOST_HEAP && found.allows(Side.DEVICE);
        if (found.isNone() || !ours) {
            return INVALID;
        }
        release(context, found);
        return 0;
    }

    /// Frees all that the host has allocated on the device.
    public static int reset(Context context, int lane) {
        var all = new ArrayList<Allocation>();
        context.access.memory().eachAlive(Space.DEVICE, all::add);
        all.forEach(allocation -> release(context, allocation));
        return 0;
    }

    private static void release(Context context, Allocation allocation) {
        if (allocation.space() == Space.DEVICE) {
            context.launcher().freeing(allocation);
        }
        context.access.memory().free(allocation);
    }

    static int kind(Allocation found) {
        return switch (found.space()) {
            case DEVICE, DEVICE_GLOBAL, DEVICE_HEAP -> found.allows(Side.HOST) ? MANAGED : DEVICE;
            case HOST_HEAP, HOST_STACK, HOST_GLOBAL, STRING -> found.allows(Side.DEVICE) ? PINNED : HOST;
            case SHARED -> SHARED;
            case LOCAL, PARAMETER -> LOCAL;
            case FUNCTION -> 0;
        };
    }

    public static int transfer(Context context, int lane, long to, long from, long bytes, int kind) {
        return transferPitched(context, lane, to, bytes, from, bytes, bytes, 1, kind);
    }

    public static int transferPitched(
            Context context,
            int lane,
            long to,
            long toPitch,
            long from,
            long fromPitch,
            long width,
            long height,
            int kind) {
        if (width == 0 || height == 0) {
            return 0;
        }
        if (kind < 0 || kind > ANY_KIND) {
            return INVALID_DIRECTION;
        }
        if (width > toPitch || width > fromPitch) {
            return INVALID_PITCH;
        }
        if (to == 0 || from == 0) {
            return INVALID;
        }
        long toBytes = toPitch * (height - 1) + width;
        long fromBytes = fromPitch * (height - 1) + width;
        Allocation target = range(context, to, toBytes, "the target");
        Allocation source = range(context, from, fromBytes, "the source");
        if (kind != ANY_KIND) {
            expect(target, (kind & 1) == 1, to, "the target");
            expect(source, kind >= 2, from, "the source");
        }
        for (long row = 0; row < height; row++) {
            int start = (int) (from + row * fromPitch - source.address());
            int end = (int) (to + row * toPitch - target.address());
            System.arraycopy(source.bytes(), start, target.bytes(), end, (int) width);
            target.defineAs(end, source, start, width);
        }
        target.changed();
        return 0;
    }

    /// Checks that the host or the device may use the memory, as the direction of the copy says.
    private static void expect(Allocation found, boolean device, long address, String role) {
        if (!found.allows(device ? Side.DEVICE : Side.HOST)) {
            throw new Fault(
                    Code.WRONG_SPACE,
                    "%s of the copy, 0x%x, is %s, not memory of the %s"
                            .formatted(role, address, found.space().description(), device ? "device" : "host"));
        }
    }

    private static Allocation range(Context context, long address, long bytes, String role) {
        Allocation found = context.access.memory().containing(address);
        if (found.isNone()) {
            boolean freed = !context.access.memory().isUnknown(address);
            throw new Fault(
                    freed ? Code.USE_AFTER_FREE : Code.OUT_OF_BOUNDS,
                    "%s of the copy, 0x%x, is %s"
                            .formatted(role, address, freed ? "memory that was freed" : "no memory"));
        }
        long past = address + bytes - found.address() - found.size();
        if (past > 0) {
            throw new Fault(
                    Code.OUT_OF_BOUNDS,
                    "%s of the copy, %d bytes at 0x%x, reaches %d bytes past the end of its allocation of %d bytes"
                            .formatted(role, bytes, address, past, found.size()));
        }
        return found;
    }

    public static int fill(Context context, int lane, long to, int value, long bytes) {
        return fillPitched(context, lane, to, bytes, value, bytes, 1);
    }

    public static int fillPitched(Context context, int lane, long to, long pitch, int value, long width, long height) {
        if (width == 0 || height == 0) {
            return 0;
        }
        if (to == 0) {
            return INVALID;
        }
        Allocation target = range(context, to, pitch * (height - 1) + width, "the target");
        expect(target, true, to, "the target");
        boolean whole = height == 1 && width == target.size();
        if (whole && target.isFilledWith((byte) value)) {
            return 0;
        }
        for (long row = 0; row < height; row++) {
            int start = (int) (to + row * pitch - target.address());
            Arrays.fill(target.bytes(), start, start + (int) width, (byte) value);
            target.define(start, width);
        }
        if (whole) {
            target.filled((byte) value);
        } else {
            target.changed();
        }
        return 0;
    }

    public static long bytesFree(Context context, int lane) {
        return context.access.memory().deviceBytesFree();
    }

    public static long bytesTotal(Context context, int lane) {
        return context.access.memory().deviceBytes();
    }
}
