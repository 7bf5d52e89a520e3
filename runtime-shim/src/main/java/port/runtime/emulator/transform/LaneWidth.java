package port.runtime.emulator.transform;

import port.runtime.Dim3;

/// How many neighbouring threads run together, as the bits of the vectors that they fill with 32 each.
public enum LaneWidth {
    /// Threads run one by one.
    NONE(0),
    /// Eight threads, as on all processors.
    NARROW(256),
    /// Sixteen threads, where the processor has such vectors.
    WIDE(512);

    private static final int LANE_BITS = 32;
    private static final int ROWS_OF_MANY = 64;

    private final int bits;

    LaneWidth(int bits) {
        this.bits = bits;
    }

    /// What suits blocks of this shape, whose rows are cut into groups, on this processor.
    public static LaneWidth of(Dim3 block) {
        boolean fills = block.x % WIDE.threads() == 0 || block.x >= ROWS_OF_MANY;
        return fills && LaneModule.bits() >= WIDE.bits ? WIDE : NARROW;
    }

    int bits() {
        return bits;
    }

    int threads() {
        return bits / LANE_BITS;
    }
}
