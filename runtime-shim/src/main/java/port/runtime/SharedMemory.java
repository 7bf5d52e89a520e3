package port.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/// Memory that host and kernels both reach: pinned, registered, managed. The host changes it unseen, so that its bytes are compared with
/// those of last time.
final class SharedMemory {
    /// More than this is not looked at: carrying a launch out is cheaper.
    private static final long MOST_BYTES = 1 << 24;

    private final DeviceMemory memory;
    private final Map<Allocation, byte[]> seen = new WeakHashMap<>();

    SharedMemory(DeviceMemory memory) {
        this.memory = memory;
    }

    private List<Allocation> allocations() {
        return memory.allocations().stream().filter(Allocation::isShared).toList();
    }

    /// Whether there is too much of it to be compared.
    boolean isTooLarge() {
        return allocations().stream().mapToLong(Allocation::size).sum() > MOST_BYTES;
    }

    /// Notes at each allocation that has other bytes than last time that it was changed.
    void noteChanges() {
        for (Allocation allocation : allocations()) {
            byte[] old = seen.get(allocation);
            if (old == null || MemorySegment.ofArray(old).mismatch(allocation.segment()) >= 0) {
                allocation.changed();
                seen.put(allocation, allocation.segment().toArray(ValueLayout.JAVA_BYTE));
            }
        }
    }
}
