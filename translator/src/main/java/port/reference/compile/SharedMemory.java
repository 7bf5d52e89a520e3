package port.reference.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import port.reference.memory.Allocation;
import port.reference.memory.Memory;
import port.reference.memory.Side;
import port.reference.memory.Space;

/// Memory that host and kernels both reach: pinned, registered, managed. The host changes it unseen, so that its bytes are compared with
/// those of last time.
final class SharedMemory {
    private static final Space[] SPACES = {Space.DEVICE, Space.DEVICE_GLOBAL, Space.HOST_HEAP};

    /// More than this is not looked at: carrying a launch out is cheaper.
    private static final long MOST_BYTES = 1 << 24;

    private final Memory memory;
    private final Map<Allocation, byte[]> seen = new WeakHashMap<>();

    SharedMemory(Memory memory) {
        this.memory = memory;
    }

    List<Allocation> allocations() {
        var all = new ArrayList<Allocation>();
        for (Space space : SPACES) {
            memory.eachAlive(
                    space,
                    allocation -> {
                        if (allocation.allows(Side.HOST) && allocation.allows(Side.DEVICE)) {
                            all.add(allocation);
                        }
                    });
        }
        return all;
    }

    /// Whether there is too much of it to be compared.
    boolean isTooLarge() {
        return allocations().stream().mapToLong(Allocation::size).sum() > MOST_BYTES;
    }

    /// Notes at each allocation that has other bytes than last time that it was changed.
    void noteChanges() {
        for (Allocation allocation : allocations()) {
            byte[] old = seen.get(allocation);
            if (old == null || !Arrays.equals(old, allocation.bytes())) {
                allocation.changed();
                seen.put(allocation, allocation.bytes().clone());
            }
        }
    }
}
