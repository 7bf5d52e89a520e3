package port.runtime;

/// Pointers as they lie in memory: 8 bytes that hold an address.
final class Addresses {
    private Addresses() {}

    static <P extends Pointer> P resolve(long address, PointerType<P> type) {
        Memory.Side side = KernelScope.isActive() ? Memory.Side.DEVICE : Memory.Side.HOST;
        return resolve(address, type, side);
    }

    static <P extends Pointer> P load(Memory memory, long at, PointerType<P> type) {
        long[] longs = memory.longs;
        long index = at >> 3;
        long address =
                (at & 7) == 0 && index >= 0 && index < longs.length ? longs[(int) index] : Access.loadLong(memory, at);
        return resolve(address, type, memory.sideOfContents());
    }

    static void store(Memory memory, long at, Pointer value) {
        long address = value.address();
        long[] longs = memory.longs;
        long index = at >> 3;
        if ((at & 7) == 0 && index >= 0 && index < longs.length) {
            longs[(int) index] = address;
        } else {
            Access.storeLong(memory, at, address);
        }
    }

    private static <P extends Pointer> P resolve(long address, PointerType<P> type, Memory.Side side) {
        if (address == 0) {
            return type.at(Memory.NOWHERE, 0);
        }
        Allocation allocation = HostProcess.current().addresses().find(address);
        Memory memory = side == Memory.Side.DEVICE ? allocation.device() : allocation.host();
        return type.at(memory, address - allocation.address());
    }
}
