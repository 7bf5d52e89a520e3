package port.reference.check;

import java.util.HashMap;
import java.util.Map;

/// What is known to have happened before: for blocks and threads, up to when. A sparse vector clock.
final class Knowledge {
    private static final int MOST = 1 << 13;

    private final Map<Integer, Long> blocks = new HashMap<>();
    private final Map<Long, Long> threads = new HashMap<>();

    /// Everything before this stamp is taken as known, where the clock has grown too large.
    private long all;

    private int version;

    /// Another number once something has been learnt.
    int version() {
        return version;
    }

    /// Everything that threads of `block` did before `stamp`.
    void learnBlock(int block, long stamp) {
        version++;
        blocks.merge(block, stamp, Math::max);
    }

    /// What one thread did up to `stamp`.
    void learnThread(int block, int lane, long stamp) {
        version++;
        threads.merge(key(block, lane), stamp, Math::max);
        if (threads.size() > MOST) {
            all = Math.max(all, stamp);
            threads.clear();
        }
    }

    private static long key(int block, int lane) {
        return (long) block << Stamp.LANE_BITS | lane;
    }

    void add(Knowledge other) {
        version++;
        all = Math.max(all, other.all);
        other.blocks.forEach((block, stamp) -> blocks.merge(block, stamp, Math::max));
        other.threads.forEach((thread, stamp) -> threads.merge(thread, stamp, Math::max));
    }

    boolean covers(long who, int owner) {
        if (who < all) {
            return true;
        }
        Long ofBlock = blocks.get(owner);
        if (ofBlock != null && who < ofBlock) {
            return true;
        }
        Long ofThread = threads.get(key(owner, Stamp.lane(who)));
        return ofThread != null && who <= ofThread;
    }
}
