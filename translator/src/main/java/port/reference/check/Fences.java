package port.reference.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the threads of one block know to have happened, where fences and atomics pass the word.
///
/// A thread that writes atomically after a fence leaves there what it has done and knows; a thread that works on the same address atomically
/// knows it from then on. Costs nothing before the first fence of a launch.
final class Fences {
    private final Timeline timeline;
    private final Map<Integer, Knowledge> byLane = new HashMap<>();
    private final Map<Integer, Word> latest = new HashMap<>();
    private final Map<Integer, Told> told = new HashMap<>();

    /// The places at which lanes have looked since their last fence: what lies there is taken over once it matters.
    private final Map<Integer, Knowledge> heard = new HashMap<>();

    private Knowledge ofBlock = new Knowledge();
    private boolean fenced;

    /// What a lane knows because it took it over, or left it, at a place: all of that is known there, too, for as long as the lane knows
    /// nothing else. Many lanes that meet at a place share what they know.
    private record Word(Knowledge left, int version, Optional<Knowledge> own) {
        boolean isStill(Knowledge there) {
            return left == there && version == there.version();
        }

        boolean covers(Knowledge known, Knowledge there) {
            return left == there && own.isPresent() && own.get() == known;
        }
    }

    /// What a lane left with its last plain write.
    private record Told(State state, Knowledge known) {}

    /// What that depends on.
    private record State(long me, long phaseStart, Optional<Knowledge> own, Knowledge ofBlock, int version) {}

    Fences(Timeline timeline) {
        this.timeline = timeline;
    }

    /// A new block begins.
    void clear() {
        if (fenced || !byLane.isEmpty()) {
            byLane.clear();
            latest.clear();
            told.clear();
            fenced = false;
        }
        if (!heard.isEmpty()) {
            heard.clear();
        }
        ofBlock = new Knowledge();
    }

    void fence(int lane) {
        settle(lane);
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
        Set.copyOf(heard.values()).forEach(ofBlock::add);
        heard.clear();
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

    /// A plain write: leaves what the thread has done and knows, as one object for as long as that stays the same. Any such write may be the
    /// word that others wait for, and mostly is not.
    void tellAt(long address, long me, int block, long phaseStart) {
        Knowledge there = timeline.signals().get(address);
        if (there != null && !there.isShared()) {
            releaseAt(address, me, block, phaseStart);
            return;
        }
        Knowledge mine = told(Stamp.lane(me), me, block, phaseStart);
        if (there != mine) {
            timeline.signals().put(address, mine);
        }
    }

    private Knowledge told(int lane, long me, int block, long phaseStart) {
        settle(lane);
        var now = new State(me, phaseStart, Optional.ofNullable(byLane.get(lane)), ofBlock, ofBlock.version());
        Told last = told.get(lane);
        if (last == null || !last.state().equals(now)) {
            var known = new Knowledge();
            known.add(ofBlock);
            now.own().ifPresent(known::share);
            known.learnBlock(block, phaseStart);
            known.learnThread(block, lane, me);
            known.setShared();
            last = new Told(now, known);
            told.put(lane, last);
        }
        return last.known();
    }

    /// Leaves at an address what the thread has done and knows.
    void releaseAt(long address, long me, int block, long phaseStart) {
        int lane = Stamp.lane(me);
        Knowledge left =
                timeline.signals()
                        .compute(
                                address,
                                (_, there) ->
                                        there == null ? new Knowledge() : there.isShared() ? there.copy() : there);
        left.add(ofBlock);
        if (heard.get(lane) != left) {
            settle(lane);
        }
        Knowledge own = byLane.get(lane);
        if (own != null) {
            if (!own.isPartOf(left) && !isCovered(lane, own, left)) {
                left.share(own);
            }
            latest.put(lane, new Word(left, -1, Optional.of(own)));
        }
        left.learnBlock(block, phaseStart);
        left.learnThread(block, lane, me);
    }

    private boolean isCovered(int lane, Knowledge own, Knowledge left) {
        return latest.containsKey(lane) && latest.get(lane).covers(own, left);
    }

    /// Takes over what lies at an address; false if there is nothing.
    boolean acquireAt(long address, int lane) {
        Knowledge left = timeline.signals().get(address);
        if (left == null) {
            return false;
        }
        if (heard.get(lane) != left) {
            settle(lane);
            heard.put(lane, left);
        }
        return true;
    }

    /// Takes over what a lane has heard.
    private void settle(int lane) {
        Knowledge left = heard.remove(lane);
        if (left == null || latest.containsKey(lane) && latest.get(lane).isStill(left)) {
            return;
        }
        Knowledge own = byLane.get(lane);
        boolean isAll = own == null || own.isPartOf(left) || isCovered(lane, own, left);
        Knowledge known = isAll ? left.snapshot() : own.copy();
        if (!isAll) {
            known.add(left);
        }
        latest.put(lane, new Word(left, left.version(), isAll ? Optional.of(known) : Optional.empty()));
        byLane.put(lane, known);
    }

    /// Whether the thread in `lane` knows of an access with stamp `who`.
    boolean knows(long who, int owner, int lane) {
        settle(lane);
        Knowledge own = byLane.get(lane);
        return ofBlock.covers(who, owner) || own != null && own.covers(who, owner);
    }
}
