package port.runtime;

import java.util.List;

/// The 64-bit addresses of one process: hands them out and finds the allocation behind one.
///
/// Each kind of memory has a range of its own; addresses only grow and are never used twice, so that a stale pointer
/// is always recognised.
final class AddressSpace {
    static final long HOST = 0x1000_0000_0000L;
    static final long LOCAL = 0x2000_0000_0000L;
    static final long GLOBAL = 0x6000_0000_0000L;
    static final long DEVICE = 0x7000_0000_0000L;
    static final long HEAP = 0xA000_0000_0000L;

    /// What lies behind each allocation of the device and belongs to nobody, in bytes: who runs past an end does not come upon what is next.
    private static final int DEVICE_GAP = 4096;

    private final AddressRange host = new AddressRange(HOST, 16, 1);
    private final AddressRange local = new AddressRange(LOCAL, 16, 0);
    private final AddressRange heap = new AddressRange(HEAP, 16, 1);
    private final AddressRange global = new AddressRange(GLOBAL, 256, DEVICE_GAP);
    private final AddressRange device = new AddressRange(DEVICE, 256, DEVICE_GAP);

    /// New host heap memory of `size` bytes, untyped until the first typed pointer.
    Allocation allocateHost(Space space, String name, long size) {
        return host.add(address -> new Allocation(space, name, address, size));
    }

    /// New memory of `size` bytes that a kernel asks for.
    Allocation allocateOnHeap(long size) {
        return heap.add(address -> new Allocation(Space.DEVICE, "memory of the device's heap", address, size));
    }

    /// New device memory of `size` bytes, untyped until the first typed pointer.
    Allocation allocateDevice(Space space, String name, long size) {
        return device.add(address -> new Allocation(space, name + " " + (device.count() + 1), address, size));
    }

    /// Makes sure that freed device memory is found which lives again.
    void restoreDevice(Allocation allocation) {
        device.restore(allocation);
    }

    /// Memory of a device global.
    Allocation allocateGlobal(Global<?> variable) {
        Allocation allocation =
                global.add(address ->
                        new Allocation(variable.space(), "'" + variable.name() + "'", address, variable.bytes()));
        allocation.decide(variable.kind());
        return allocation;
    }

    /// Gives an address to memory that had none.
    Allocation adopt(Memory memory) {
        return local.add(address -> new Allocation(memory, address));
    }

    /// The address of local or shared memory that has these lower 32 bits: the latest one, as addresses only grow.
    long localAddress(int lowerBits) {
        long end = local.next();
        long address = end & -1L << Integer.SIZE | Integer.toUnsignedLong(lowerBits);
        return address > end ? address - (1L << Integer.SIZE) : address;
    }

    /// The allocation that contains the address or ends right before it, or that of no memory at all.
    Allocation find(long address) {
        if (address >= HEAP) {
            return heap.find(address);
        } else if (address >= DEVICE) {
            return device.find(address);
        } else if (address >= GLOBAL) {
            return global.find(address);
        } else if (address >= LOCAL) {
            return local.find(address);
        }
        return host.find(address);
    }

    /// What kernels have asked for and not freed, in order of address.
    List<Allocation> liveHeapAllocations() {
        return heap.live();
    }

    /// Device memory that is not freed, in order of address.
    List<Allocation> liveDeviceAllocations() {
        return device.live();
    }
}
