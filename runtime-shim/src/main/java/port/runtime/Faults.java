package port.runtime;

/// Words the faults of memory accesses.
final class Faults {
    private Faults() {}

    static Fault of(FaultCode code, String message) {
        return KernelScope.isActive() ? new DeviceFault(code, message) : new HostFault(code, message);
    }

    static Fault outOfBounds(Memory memory, long at, int size, boolean write) {
        long offset = at + memory.shift();
        return of(
                FaultCode.OUT_OF_BOUNDS,
                access(size, write)
                        + " at index "
                        + Math.floorDiv(offset, size)
                        + " (byte "
                        + offset
                        + ") of "
                        + describe(memory));
    }

    static Fault afterFree(Memory memory, long at, int size, boolean write) {
        long offset = at + memory.shift();
        return of(
                FaultCode.USE_AFTER_FREE,
                access(size, write) + " at byte " + offset + " of " + describe(memory) + ", which was freed");
    }

    static Fault wrongSpace(Memory memory, long at, int size, boolean write) {
        String who = KernelScope.isActive() ? "a kernel" : "host code";
        String whose = memory.allocation().space().isReachableFromDevice() ? "the device" : "the host";
        return of(
                FaultCode.WRONG_SPACE,
                access(size, write)
                        + " by "
                        + who
                        + " at byte "
                        + (at + memory.shift())
                        + " of "
                        + describe(memory)
                        + ", which belongs to "
                        + whose
                        + "; copy it first");
    }

    static Fault misaligned(Memory memory, long at, int size, boolean write) {
        return of(
                FaultCode.MISALIGNED,
                access(size, write)
                        + " at byte "
                        + (at + memory.shift())
                        + " of "
                        + describe(memory)
                        + ", which is not a multiple of "
                        + size);
    }

    static Fault nowhere(long address, int size, boolean write) {
        if (address >= 0 && address < 1 << 16) {
            return of(
                    FaultCode.NULL_POINTER,
                    access(size, write)
                            + " through a null pointer"
                            + (address == 0 ? "" : " plus " + address + " bytes"));
        }
        return of(
                FaultCode.OUT_OF_BOUNDS,
                access(size, write) + " at address 0x" + Long.toHexString(address) + ", where nothing is allocated");
    }

    static String describe(Memory memory) {
        if (memory.isPrivate()) {
            return "local memory of " + memory.size() + " bytes";
        }
        Allocation allocation = memory.allocation();
        return allocation.name() + " of " + allocation.size() + " bytes";
    }

    private static String access(int size, boolean write) {
        return (write ? "write" : "read") + " of " + size + (size == 1 ? " byte" : " bytes");
    }
}
