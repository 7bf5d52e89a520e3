package port.reference.compile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import port.reference.memory.Allocation;
import port.reference.memory.Memory;
import port.reference.memory.Side;
import port.reference.memory.Space;

/// The contents of everything that a kernel can change and that outlives it.
final class MemorySnapshot {
    private static final Space[] SPACES = {Space.DEVICE, Space.DEVICE_GLOBAL, Space.DEVICE_HEAP, Space.HOST_HEAP};

    private final Map<Allocation, byte[]> contents = new LinkedHashMap<>();

    MemorySnapshot(Memory memory) {
        for (Space space : SPACES) {
            memory.eachAlive(
                    space,
                    allocation -> {
                        if (allocation.allows(Side.DEVICE)) {
                            contents.put(allocation, allocation.bytes().clone());
                        }
                    });
        }
    }

    /// Whether everything is as it was; notes at each allocation that is not.
    boolean isUnchanged(Memory memory) {
        boolean[] same = {true};
        for (Space space : SPACES) {
            memory.eachAlive(
                    space,
                    allocation -> {
                        if (allocation.allows(Side.DEVICE)) {
                            byte[] old = contents.get(allocation);
                            if (old == null || !Arrays.equals(old, allocation.bytes())) {
                                allocation.changed();
                                same[0] = false;
                            }
                        }
                    });
        }
        return same[0];
    }

    /// Puts back what was there; memory that has been freed since stays so.
    void restore() {
        contents.forEach((allocation, bytes) -> {
            if (allocation.isAlive()) {
                System.arraycopy(bytes, 0, allocation.bytes(), 0, bytes.length);
            }
        });
    }
}
