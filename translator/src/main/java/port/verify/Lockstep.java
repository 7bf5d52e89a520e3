package port.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import port.reference.compile.LaunchScene;

/// Makes the two engines meet after every launch and compares their device memory there.
///
/// Where it differs, the reference's is copied over the port's, so that every launch starts from equal memory.
/// An engine that has ended, or whose launches no longer fit, lets the other one run on alone.
final class Lockstep {
    /// Which engine a thread runs.
    enum Side {
        REFERENCE,
        PORT
    }

    private record Arrival(LaunchEvent event, boolean repeated, List<Buffer> buffers, Optional<LaunchScene> scene) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Side, Arrival> waiting = new EnumMap<>(Side.class);
    private final Map<Side, Boolean> ended = new EnumMap<>(Side.class);
    private final HostAddresses hosts = new HostAddresses();
    private final BufferComparison comparison = new BufferComparison(hosts);
    private final Resynchronisation resynchronisation = new Resynchronisation(hosts);
    private final KernelTallies tallies = new KernelTallies();
    private final List<String> unmatched = new ArrayList<>();
    private final SortedSet<Long> differing = new TreeSet<>();
    private final Examiner examiner;
    private final ElementKinds kinds = new ElementKinds();
    private boolean apart;
    private boolean isEqual;
    private long meetings;

    /// @param examiner looks into differences
    Lockstep(Examiner examiner) {
        this.examiner = examiner;
    }

    /// Called by an engine after a launch; returns when both may go on.
    ///
    /// @param repeated whether the engine knew that the launch changes nothing, and did not carry it out
    /// @param scene with which the launch can be replayed, if somebody asked for it
    void arrive(Side side, LaunchEvent event, boolean repeated, List<Buffer> buffers, Optional<LaunchScene> scene) {
        lock.lock();
        try {
            Side other = side == Side.REFERENCE ? Side.PORT : Side.REFERENCE;
            if (apart || ended.containsKey(other)) {
                missing(side, event);
                return;
            }
            waiting.put(side, new Arrival(event, repeated, buffers, scene));
            if (waiting.size() == 2) {
                meet();
                return;
            }
            long meeting = meetings;
            while (meeting == meetings && !ended.containsKey(other)) {
                changed.awaitUninterruptibly();
            }
            if (meeting == meetings) {
                waiting.remove(side);
                missing(side, event);
            }
        } finally {
            lock.unlock();
        }
    }

    /// Whether an engine has come to a launch, and the other one has not.
    boolean isWaiting(Side side) {
        lock.lock();
        try {
            return waiting.containsKey(side);
        } finally {
            lock.unlock();
        }
    }

    boolean haveBothEnded() {
        lock.lock();
        try {
            return ended.size() == Side.values().length;
        } finally {
            lock.unlock();
        }
    }

    /// Called when an engine has ended, however it ended.
    void end(Side side) {
        lock.lock();
        try {
            ended.put(side, true);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    KernelTallies tallies() {
        return tallies;
    }

    /// What the port has shown its buffers to hold.
    ElementKinds kinds() {
        return kinds;
    }

    /// The numbers of the launches behind which memory differs.
    SortedSet<Long> differing() {
        return differing;
    }

    long comparedBytes() {
        return comparison.comparedBytes();
    }

    /// The first launch that only one side made, as a sentence.
    Optional<String> unmatched() {
        return unmatched.stream().findFirst();
    }

    private void meet() {
        Arrival expected = waiting.get(Side.REFERENCE);
        Arrival actual = waiting.get(Side.PORT);
        if (!expected.event().equals(actual.event())) {
            apart = true;
            unmatched.add(
                    "launch %d is %s in the original and %s in the port"
                            .formatted(expected.event().sequence(), expected.event(), actual.event()));
            tallies.launchDiffers(expected.event(), actual.event());
        } else if (expected.repeated() && actual.repeated() && isEqual) {
            tallies.repeated(expected.event());
        } else {
            compare(expected, actual);
        }
        waiting.clear();
        meetings++;
        changed.signalAll();
    }

    private void compare(Arrival expected, Arrival actual) {
        LaunchEvent event = expected.event();
        kinds.learn(actual.buffers());
        List<Difference> differences = comparison.compare(expected.buffers(), actual.buffers());
        isEqual = differences.isEmpty();
        List<Buffer> renamed = hosts.renamed(expected.buffers(), actual.buffers());
        if (isEqual) {
            Judgement judgement = examiner.confirm(expected.buffers(), renamed, expected.scene());
            tallies.judged(event, judgement, false, true);
            return;
        }
        differing.add(event.sequence());
        boolean worthALook = !tallies.areApart() && !tallies.isMismatch(event);
        Judgement judgement =
                worthALook
                        ? examiner.judge(differences, expected.buffers(), renamed, expected.scene())
                        : Judgement.mismatch(differences.getFirst());
        boolean equalAgain = resynchronisation.copy(expected.buffers(), actual.buffers());
        tallies.judged(event, judgement, true, equalAgain);
    }

    private void missing(Side side, LaunchEvent event) {
        String who = side == Side.REFERENCE ? "the original" : "the port";
        unmatched.add("only %s makes launch %d, %s".formatted(who, event.sequence(), event));
        if (side == Side.REFERENCE) {
            tallies.notCompared(event);
        }
    }
}
