package port.reference.check;

/// When and by whom memory was accessed, in 64 bits: lane, epoch, flags, and the place in the source.
///
/// Epochs are counted over the whole run of the program; each belongs to one block, and ends at a barrier.
final class Stamp {
    static final int LANE_BITS = 10;
    static final long LANE = (1L << LANE_BITS) - 1;
    static final int EPOCH_BITS = 34;

    /// Lane and epoch.
    static final long WHO = (1L << LANE_BITS + EPOCH_BITS) - 1;

    /// Of a write: it was atomic.
    static final long ATOMIC = 1L << 44;

    /// Of a read: others of those that [#MANY] and [#BLOCKS] tell of were neither atomic nor volatile.
    static final long PLAIN = 1L << 44;

    /// Of a write: other bytes stood there before.
    static final long CHANGED = 1L << 45;

    /// Of a read: threads of other warps of the block have read since its last barrier.
    static final long WARPS = 1L << 45;

    /// Of a read: other threads of the block have read in the same epoch.
    static final long MANY = 1L << 46;

    /// Of a read: other blocks have read, too.
    static final long BLOCKS = 1L << 47;

    /// Of a read: what is known of others.
    static final long OTHERS = PLAIN | WARPS | MANY | BLOCKS;

    static final int SITE_SHIFT = 48;
    static final int MOST_SITES = (1 << 15) - 1;

    /// What is accessed is volatile.
    static final long VOLATILE = 1L << SITE_SHIFT;

    private Stamp() {}

    static long of(long epoch) {
        return epoch << LANE_BITS;
    }

    static long epoch(long stamp) {
        return (stamp & WHO) >>> LANE_BITS;
    }

    static int lane(long stamp) {
        return (int) (stamp & LANE);
    }

    /// Whether a write may meet others like it, and reads that are volatile, without a race.
    static boolean isStrong(long write) {
        return (write & (ATOMIC | VOLATILE)) != 0;
    }

    static int site(long stamp) {
        return (int) (stamp >>> SITE_SHIFT);
    }
}
