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
import java.util.function.Predicate;
import java.util.function.Supplier;
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

    private record Arrival(
            Meeting event, boolean repeated, Supplier<List<Buffer>> buffers, Optional<LaunchScene> scene) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Side, Arrival> waiting = new EnumMap<>(Side.class);
    private final Map<Side, Boolean> ended = new EnumMap<>(Side.class);
    private final HostAddresses hosts = new HostAddresses();
    private final BufferComparison comparison = new BufferComparison(hosts);
    private final Resynchronisation resynchronisation = new Resynchronisation(hosts);
    private final Afterwards afterwards = new Afterwards(hosts);
    private final KernelTallies tallies = new KernelTallies();
    private final List<String> unmatched = new ArrayList<>();
    private final SortedSet<Long> differing = new TreeSet<>();
    private final Examiner examiner;
    private final ElementKinds kinds = new ElementKinds();
    private final Pace pace = new Pace(System::nanoTime);
    private boolean apart;
    private boolean isEqual;

    /// @param examiner looks into differences
    Lockstep(Examiner examiner) {
        this.examiner = examiner;
    }

    /// Called by an engine after a launch; returns when both may go on.
    ///
    /// @param repeated whether the engine knew that the launch changes nothing, and did not carry it out
    /// @param scene with which the launch can be replayed, if somebody asked for it
    void arrive(Side side, LaunchEvent event, boolean repeated, List<Buffer> buffers, Optional<LaunchScene> scene) {
        if (!meets(side, new Arrival(event, repeated, () -> buffers, scene))) {
            missing(side, event);
        }
    }

    /// Called by an engine before it gives device memory back; returns when both may go on, or when the other one does not do that now.
    ///
    /// @param living all device memory that there is
    void release(Side side, Release release, Supplier<List<Buffer>> living) {
        meets(side, new Arrival(release, false, living, Optional.empty()));
    }

    /// Waits until the other engine has arrived, too; false if it never does.
    private boolean meets(Side side, Arrival arrival) {
        lock.lock();
        try {
            Side other = side == Side.REFERENCE ? Side.PORT : Side.REFERENCE;
            if (apart || ended.containsKey(other)) {
                return false;
            }
            waiting.put(side, arrival);
            if (side == Side.REFERENCE) {
                pace.referenceCame();
            }
            if (waiting.size() == Side.values().length) {
                meet();
            }
            while (waiting.get(side) == arrival && !ended.containsKey(other)) {
                changed.awaitUninterruptibly();
            }
            return !waiting.remove(side, arrival);
        } finally {
            lock.unlock();
        }
    }

    /// What `answer` says of the pace of the engines at this moment.
    boolean asks(Predicate<Pace> answer) {
        lock.lock();
        try {
            return answer.test(pace);
        } finally {
            lock.unlock();
        }
    }

    boolean haveBothEnded() {
        return hasEnded(Side.REFERENCE) && hasEnded(Side.PORT);
    }

    boolean hasEnded(Side side) {
        lock.lock();
        try {
            return ended.containsKey(side);
        } finally {
            lock.unlock();
        }
    }

    /// Called when an engine has ended, however it ended.
    void end(Side side) {
        lock.lock();
        try {
            ended.put(side, true);
            if (side == Side.REFERENCE) {
                pace.referenceCame();
            }
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
        if (expected.event() instanceof LaunchEvent original && actual.event() instanceof LaunchEvent ported) {
            launched(original, expected, ported, actual);
            waiting.clear();
        } else if (expected.event() instanceof Release original
                && actual.event() instanceof Release ported
                && original.fits(ported)) {
            released(original, expected, ported, actual);
            waiting.clear();
        } else {
            Meeting first = patience(expected) < patience(actual) ? expected.event() : actual.event();
            waiting.values().removeIf(arrival -> arrival.event() == first);
        }
        pace.met();
        changed.signalAll();
    }

    private void released(Release original, Arrival expected, Release ported, Arrival actual) {
        if (tallies.areApart()) {
            return;
        }
        if (original.freed().isPresent() && ported.freed().isPresent()) {
            afterwards.freed(original.freed().get(), ported.freed().get());
        } else {
            afterwards.left(expected.buffers().get(), actual.buffers().get());
        }
    }

    /// Which of two engines goes on that have not come to the same: one that gives a piece of memory back, then one that is at its end.
    private static int patience(Arrival arrival) {
        return switch (arrival.event()) {
            case LaunchEvent _ -> 2;
            case Release release -> release.isOfAll() ? 1 : 0;
        };
    }

    /// How the memory differs that the host has copied, set, freed or kept since the launches that followed; empty if it does not.
    Optional<String> afterwards() {
        return afterwards.difference();
    }

    private void launched(LaunchEvent original, Arrival expected, LaunchEvent ported, Arrival actual) {
        if (!original.equals(ported)) {
            apart = true;
            unmatched.add(
                    "launch %d is %s in the original and %s in the port"
                            .formatted(original.sequence(), original, ported));
            tallies.launchDiffers(original, ported);
        } else if (expected.repeated() && actual.repeated() && isEqual) {
            tallies.repeated(original);
        } else {
            compare(original, expected, actual);
        }
    }

    private void compare(LaunchEvent event, Arrival expected, Arrival actual) {
        List<Buffer> original = expected.buffers().get();
        List<Buffer> ported = actual.buffers().get();
        kinds.learn(ported);
        List<Difference> differences = comparison.compare(original, ported);
        isEqual = differences.isEmpty();
        List<Buffer> renamed = hosts.renamed(original, ported);
        if (isEqual) {
            Judgement judgement = examiner.confirm(original, renamed, expected.scene());
            tallies.judged(event, judgement, false, true);
            return;
        }
        differing.add(event.sequence());
        boolean worthALook = !tallies.areApart() && !tallies.isMismatch(event);
        Judgement judgement =
                worthALook
                        ? examiner.judge(differences, original, renamed, expected.scene())
                        : Judgement.mismatch(differences.getFirst());
        boolean equalAgain = resynchronisation.copy(original, ported);
        tallies.judged(event, judgement, true, equalAgain);
    }

    private void missing(Side side, LaunchEvent event) {
        lock.lock();
        try {
            String who = side == Side.REFERENCE ? "the original" : "the port";
            unmatched.add("only %s makes launch %d, %s".formatted(who, event.sequence(), event));
            if (side == Side.REFERENCE) {
                tallies.notCompared(event);
            }
        } finally {
            lock.unlock();
        }
    }
}
