package port.reference.memory;

import java.util.Arrays;
import port.diagnostic.Code;

/// The slow way from an address to its allocation: searches, checks, and says what is wrong.
final class Lookup {
    private final Memory memory;
    private final Side side;
    private final boolean aligned;
    private final Allocation[] recent = new Allocation[256];

    /// @param aligned whether addresses have to be aligned where the device demands it
    Lookup(Memory memory, Side side, boolean aligned) {
        this.memory = memory;
        this.side = side;
        this.aligned = aligned;
        Arrays.fill(recent, Allocation.NONE);
    }

    Memory memory() {
        return memory;
    }

    Side side() {
        return side;
    }

    /// The allocation with `bytes` readable bytes at `address`, aligned for the device.
    Allocation load(long address, int bytes) {
        checkAlignment(address, bytes, false);
        return range(address, bytes, false);
    }

    Allocation store(long address, int bytes) {
        checkAlignment(address, bytes, true);
        return range(address, bytes, true);
    }

    private void checkAlignment(long address, int bytes, boolean store) {
        // x86 loads and stores at any address, a GPU does not.
        if (aligned && side == Side.DEVICE && (address & (bytes - 1)) != 0) {
            range(address, bytes, store);
            throw new Fault(
                    Code.MISALIGNED,
                    "%s at 0x%x is not aligned to %d bytes".formatted(what(bytes, store), address, bytes));
        }
    }

    /// The allocation with `bytes` accessible bytes at `address`.
    Allocation range(long address, long bytes, boolean store) {
        int slot = (int) ((address >>> 6) ^ (address >>> 20)) & 255;
        Allocation found = recent[slot];
        if (!usable(found, address, bytes, store)) {
            found = memory.near(address);
            found.touch();
            if (!usable(found, address, bytes, store)) {
                throw fault(address, bytes, store);
            }
            recent[slot] = found;
        }
        return found;
    }

    private boolean usable(Allocation found, long address, long bytes, boolean store) {
        long offset = address - found.base;
        return (offset | bytes | found.open - bytes - offset) >= 0
                && found.allows(side)
                && (!store || found.isWritable());
    }

    /// Why `bytes` at `address` cannot be accessed.
    Fault fault(long address, long bytes, boolean store) {
        String what = what(bytes, store);
        if (address >= 0 && address < 65536) {
            String where = address == 0 ? "" : " plus " + address;
            return new Fault(Code.NULL_POINTER, what + " through a null pointer" + where);
        }
        Allocation found = memory.near(address);
        long offset = address - found.base;
        if (found.isNone()) {
            return new Fault(Code.OUT_OF_BOUNDS, "%s at 0x%x, where no memory is".formatted(what, address));
        }
        if (offset < found.size() && !found.isAlive()) {
            return new Fault(
                    Code.USE_AFTER_FREE,
                    "%s at 0x%x, %d bytes into %s that was freed".formatted(what, address, offset, found.describe()));
        }
        if (offset < found.size() && !found.allows(side)) {
            return new Fault(Code.WRONG_SPACE, "%s of %s by %s".formatted(what, found.describe(), side));
        }
        if (offset + bytes <= found.size() && store && !found.isWritable()) {
            return new Fault(Code.CONSTANT_WRITTEN, "%s to %s, which is constant".formatted(what, found.describe()));
        }
        if (found.space() == Space.HOST_STACK || found.space() == Space.LOCAL) {
            return new Fault(Code.STACK_OVERFLOW, "the stack is full: %d bytes".formatted(found.size()));
        }
        long past = offset - found.size();
        String where = "reaching past the end of";
        if (past >= 0) {
            where = past == 0 ? "at the end of" : past + " bytes past the end of";
        }
        return new Fault(Code.OUT_OF_BOUNDS, "%s at 0x%x, %s %s".formatted(what, address, where, found.describe()));
    }

    private static String what(long bytes, boolean store) {
        return (store ? "store of " : "load of ") + bytes + (bytes == 1 ? " byte" : " bytes");
    }
}
