package port.reference.check;

import java.util.HashMap;
import java.util.Map;

/// What the threads of one block know to have happened, where fences and atomics pass the word.
///
/// A thread that writes atomically after a fence leaves there what it has done and knows; a thread that works on the same address atomically
/// knows it from then on. Costs nothing before the first fence of a launch.
final class Fences {
    private final Timeline timeline;
    private final Map<Integer, Knowledge> byLane = new HashMap<>();
    private final Map<Integer, Word> latest = new HashMap<>();
    private Knowledge ofBlock = new Knowledge();
    private boolean fenced;

    /// What a lane took over last: whoever looks at a place again and again learns nothing before others have left something there.
    private record Word(Knowledge left, int version) {
        boolean isStill(Knowledge there) {
            return left == there && version == there.version();
        }
    }

    Fences(Timeline timeline) {
        this.timeline = timeline;
    }

    /// A new block begins.
    void clear() {
        if (fenced || !byLane.isEmpty()) {
            byLane.clear();
            latest.clear();
            fenced = false;
        }
        ofBlock = new Knowledge();
    }

    void fence() {
        fenced = true;
        timeline.noteFence();
    }

    /// Whether a thread of the block has carried out a fence.
    boolean isFenced() {
        return fenced;
    }

    /// Whether any thread has, since the launch.
    boolean anyYet() {
        return timeline.hasFences();
    }

    /// All threads of the block have met: each knows what any of them knew.
    void meet() {
        if (!byLane.isEmpty()) {
            byLane.values().forEach(ofBlock::add);
            byLane.clear();
            latest.clear();
        }
    }

    /// An atomic access: takes what lies there, and leaves what the thread knows. What changes nothing tells nobody anything: the value
    /// has been there before.
    ///
    /// @return the stamp of the thread from now on
    long meetAt(long address, long me, int block, long phaseStart, boolean changes) {
        acquireAt(address, Stamp.lane(me));
        if (!fenced || !changes) {
            return me;
        }
        releaseAt(address, me, block, phaseStart);
        return timeline.begin(block) | Stamp.lane(me);
    }

    /// Leaves at an address what the thread has done and knows.
    void releaseAt(long address, long me, int block, long phaseStart) {
        int lane = Stamp.lane(me);
        Knowledge left = timeline.signals().computeIfAbsent(address, _ -> new Knowledge());
        left.add(ofBlock);
        if (byLane.containsKey(lane)) {
            left.add(byLane.get(lane));
        }
        left.learnBlock(block, phaseStart);
        left.learnThread(block, lane, me);
    }

    /// Takes over what lies at an address; false if there is nothing.
    boolean acquireAt(long address, int lane) {
        Knowledge left = timeline.signals().get(address);
        if (left == null) {
            return false;
        }
        if (!latest.containsKey(lane) || !latest.get(lane).isStill(left)) {
            byLane.computeIfAbsent(lane, _ -> new Knowledge()).add(left);
            latest.put(lane, new Word(left, left.version()));
        }
        return true;
    }

    /// Whether the thread in `lane` knows of an access with stamp `who`.
    boolean knows(long who, int owner, int lane) {
        Knowledge own = byLane.get(lane);
        return ofBlock.covers(who, owner) || own != null && own.covers(who, owner);
    }
}
