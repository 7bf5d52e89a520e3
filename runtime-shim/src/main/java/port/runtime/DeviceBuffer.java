package port.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import java.util.OptionalLong;

/// Access to one piece of device memory, for verification.
public final class DeviceBuffer {
    private final Allocation allocation;
    private final long start;
    private final long size;
    private final Optional<String> global;
    private final HostProcess process;

    DeviceBuffer(Allocation allocation, Optional<String> global, HostProcess process) {
        this(allocation, 0, allocation.size(), global, process);
    }

    /// `size` bytes of an allocation, from `start` on.
    DeviceBuffer(Allocation allocation, long start, long size, Optional<String> global, HostProcess process) {
        this.allocation = allocation;
        this.start = start;
        this.size = size;
        this.global = global;
        this.process = process;
    }

    /// Where it starts.
    public long address() {
        return allocation.address() + start;
    }

    /// Bytes.
    public long size() {
        return size;
    }

    /// The name of the variable, if it is a global; which piece it is, if it is pinned memory of the host.
    public Optional<String> global() {
        return global;
    }

    /// The element type it was first used with; bytes if it never was.
    public Kind kind() {
        return allocation.kind();
    }

    /// The start of the same program's host memory, or memory of the device's heap, that an address points into; the address itself if
    /// a function stands there.
    public OptionalLong hostMemory(long address) {
        if (process.functions().has(address)) {
            return OptionalLong.of(address);
        }
        boolean isOfHost = address >= AddressSpace.HOST && address < AddressSpace.GLOBAL;
        if (!isOfHost && address < AddressSpace.HEAP) {
            return OptionalLong.empty();
        }
        Allocation found = process.addresses().find(address);
        boolean isInside = found.isLive() && address - found.address() < found.size();
        return isInside ? OptionalLong.of(found.address()) : OptionalLong.empty();
    }

    /// Its bytes, in little-endian order, read only and not copied.
    public MemorySegment bytes() {
        return allocation.segment().asSlice(start, size).asReadOnly();
    }

    /// Replaces `length` bytes from `offset` on by those at the start of `source`.
    ///
    /// @throws IndexOutOfBoundsException if they do not fit
    public void write(long offset, byte[] source, int length) {
        MemorySegment.copy(source, 0, allocation.segment(), ValueLayout.JAVA_BYTE, start + offset, length);
        allocation.changed();
    }
}
