package port.reference.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is known to have happened before: for blocks and threads, up to when. A sparse vector clock.
final class Knowledge {
    private static final int MOST = 1 << 13;

    private final Map<Integer, Long> blocks = new HashMap<>();
    private final Map<Long, Long> threads = new HashMap<>();

    /// Everything before this stamp is taken as known, where the clock has grown too large.
    private long all;

    private int version;
    private Optional<Knowledge> snapshot = Optional.empty();
    private int snapshotVersion;

    /// What this is a snapshot of, and from when.
    private Optional<Knowledge> origin = Optional.empty();

    private int originVersion;

    /// What is known besides, shared with others.
    private Optional<Knowledge> base = Optional.empty();

    private boolean shared;

    /// Nothing is to be learnt here any more: it lies at many places.
    void setShared() {
        shared = true;
    }

    boolean isShared() {
        return shared;
    }

    /// Another number once something has been learnt.
    int version() {
        return version;
    }

    /// What is known now, for as many as want to share it: nobody changes it any more.
    Knowledge snapshot() {
        if (snapshot.isEmpty() || snapshotVersion != version) {
            Knowledge taken = copy();
            taken.origin = Optional.of(this);
            taken.originVersion = version;
            snapshot = Optional.of(taken);
            snapshotVersion = version;
        }
        return snapshot.get();
    }

    Knowledge copy() {
        var copy = new Knowledge();
        copy.add(this);
        return copy;
    }

    /// Whether this is what `whole` knew at some time.
    boolean isPartOf(Knowledge whole) {
        return origin.isPresent() && origin.get() == whole;
    }

    private boolean isPartOfLater(Knowledge other) {
        return origin.isPresent() && other.isPartOf(origin.get()) && originVersion <= other.originVersion;
    }

    /// Adds what nobody changes any more, and shares it where it can.
    void share(Knowledge other) {
        version++;
        if (base.isEmpty() || base.get().isPartOfLater(other)) {
            base = Optional.of(other);
        } else if (base.get() != other) {
            add(other);
        }
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
        if (!other.base.equals(base)) {
            other.base.ifPresent(this::add);
        }
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
        return ofThread != null && who <= ofThread || base.isPresent() && base.get().covers(who, owner);
    }
}
