package port.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.ScalarType;
import port.ir.Type;
import port.reference.compile.LaunchScene;
import port.reference.replay.Replay;
import port.reference.replay.ReplayObserver;
import port.reference.replay.Uncertainty;
import port.verify.trace.Tracer;

/// Finds out why the memory behind a launch differs: replays it with error bounds and judges each element by what follows from them, never by a
/// tolerance.
final class Examination implements Examiner {
    /// About a minute of one core.
    private static final long BUDGET = 1_000_000_000L;

    private static final double USELESS = 0x1p-10;

    private final Policy policy;
    private final boolean confirms;
    private final Tracer tracer;
    private long budget = BUDGET;

    /// @param confirms whether there is to be a word on launches after which nothing differs
    Examination(Policy policy, boolean confirms, Tracer tracer) {
        this.policy = policy;
        this.confirms = confirms;
        this.tracer = tracer;
    }

    @Override
    public Judgement judge(
            List<Difference> differences, List<Buffer> expected, List<Buffer> actual, Optional<LaunchScene> kept) {
        if (kept.isEmpty()) {
            return Judgement.mismatch(differences.getFirst());
        }
        LaunchScene scene = kept.get();
        List<BufferPair> pairs = BufferPair.of(expected, actual);
        if (differences.size() != pairs.stream().filter(pair -> !pair.differing().isEmpty()).count()) {
            return Judgement.mismatch(differences.getFirst());
        }
        var evidence = new Evidence(pairs, policy, tracer);
        Optional<String> failure = Replay.run(scene, evidence, budget);
        if (failure.isPresent()) {
            return new Judgement(
                    Verdict.MISMATCH, differences.getFirst() + " (the launch was not replayed: " + failure.get() + ")");
        }
        var findings = new Findings();
        for (BufferPair pair : pairs) {
            elements(pair, evidence, findings);
        }
        if (findings.verdict().isEquivalent()) {
            return findings.judgement(differences.getFirst(), Optional::empty);
        }
        return inPortsOrder(scene, differences, expected, actual)
                .orElseGet(() ->
                        findings.judgement(
                                differences.getFirst(), () -> Partings.first(evidence, tracer, scene.shape())));
    }

    /// Replays the launch with atomic operations in the port's order. Where the original leaves what the port has left, that is what it may
    /// compute itself: the port only found threads in another order.
    private Optional<Judgement> inPortsOrder(
            LaunchScene scene, List<Difference> differences, List<Buffer> expected, List<Buffer> actual) {
        if (!tracer.hasTurns() || !tracer.isComplete()) {
            return Optional.empty();
        }
        var pairs = new ArrayList<BufferPair>();
        var rest = new ArrayList<Difference>();
        Runnable compare =
                () -> {
                    pairs.addAll(BufferPair.of(expected, actual));
                    rest.addAll(new BufferComparison(new HostAddresses()).compare(expected, actual));
                };
        Optional<String> failure = Replay.run(scene, new ReplayObserver() {}, budget, tracer.turns(), compare);
        var evidence = new Evidence(pairs, policy, tracer);
        var findings = new Findings();
        if (failure.isEmpty() && !rest.isEmpty()) {
            Runnable judge = () -> pairs.forEach(pair -> elements(pair, evidence, findings));
            failure = Replay.run(scene, evidence, budget, tracer.turns(), judge);
        }
        if (failure.isPresent()) {
            return Optional.empty();
        } else if (findings.verdict().isEquivalent()) {
            findings.permuted(differences.stream().mapToLong(Difference::count).sum());
        }
        Difference first = rest.isEmpty() ? differences.getFirst() : rest.getFirst();
        return Optional.of(findings.judgement(first, () -> Partings.first(evidence, tracer, scene.shape())));
    }

    @Override
    public Judgement confirm(List<Buffer> expected, List<Buffer> actual, Optional<LaunchScene> kept) {
        if (!confirms || kept.isEmpty()) {
            return Judgement.EXACT;
        }
        var evidence = new Evidence(BufferPair.of(expected, actual), policy, tracer);
        Optional<String> failure = Replay.run(kept.get(), evidence, budget);
        String outcome =
                failure.map(reason -> "it was not replayed: " + reason)
                        .orElse(
                                "replayed: all memory is equal, and so are %d stores on the way"
                                        .formatted(evidence.comparedStores()));
        return new Judgement(Verdict.EXACT, evidence.parting().map(Parting::toString).orElse(outcome));
    }

    private void elements(BufferPair pair, Evidence evidence, Findings findings) {
        int offset = pair.differing().nextSetBit(0);
        while (offset >= 0) {
            long address = pair.expected().address() + offset;
            Optional<Map.Entry<Long, Writer>> found = evidence.writer(address);
            int next = offset + 1;
            if (found.isEmpty() && policy != Policy.STRICT && pair.areNaNs(pair.actual().kind(), offset)) {
                findings.add(Verdict.EXACT, "");
            } else if (found.isEmpty() && evidence.isOpen(address)) {
                findings.add(Verdict.EXACT, "bytes between the members of structs differ: C++ leaves them open");
            } else if (found.isEmpty()) {
                findings.add(Verdict.MISMATCH, "");
            } else {
                long start = found.get().getKey();
                Writer writer = found.get().getValue();
                element(pair, start, writer, evidence, findings);
                next = (int) (start - pair.expected().address()) + Scalar.bytes(writer.type());
            }
            offset = pair.differing().nextSetBit(next);
        }
    }

    private void element(BufferPair pair, long address, Writer writer, Evidence evidence, Findings findings) {
        Type type = writer.type();
        int bytes = Scalar.bytes(type);
        long offset = address - pair.expected().address();
        long expected = pair.bits(pair.expected(), offset, bytes);
        long actual = pair.bits(pair.actual(), offset, bytes);
        double left = Scalar.real(type, expected);
        double right = Scalar.real(type, actual);
        String place = "%s[%d]".formatted(pair.name(), offset / bytes);
        if (policy != Policy.STRICT && type.isFloating() && Double.isNaN(left) && Double.isNaN(right)) {
            // Not worth a word: which NaN Java makes depends on what has been compiled by then.
            findings.add(Verdict.EXACT, "");
            return;
        }
        if (policy != Policy.STRICT && type.isFloating() && left == right) {
            findings.add(Verdict.EXACT, "signs of zero differ, such as in " + place);
            return;
        }
        double distance = Math.abs(left - right);
        double ulps = distance / Scalar.ulp(type, left);
        if (type.isFloating()) {
            findings.measured(ulps);
        }
        Optional<AddedNumbers> added = evidence.additions(address);
        List<Long> theirs = tracer.addends(pair.inPort(address));
        if (added.isPresent() && added.get().isCertain() && !added.get().isSame(theirs)) {
            findings.remark(
                    "the original adds %d numbers to %s atomically, the port %d"
                            .formatted(added.get().count(), place, theirs.size()));
        } else if (added.isPresent() && added.get().isCertain()) {
            AddedNumbers numbers = added.get();
            boolean inside = numbers.distance(left) <= numbers.bound() && numbers.distance(right) <= numbers.bound();
            if (inside) {
                findings.bounded(Verdict.ORDER_ONLY, place, ulps, distance / (2 * numbers.bound()));
                return;
            }
        }
        Uncertainty uncertainty = writer.uncertainty();
        boolean reproduced = Scalar.isSame(type, expected, writer.bits()) || added.isPresent();
        if (reproduced && distance <= uncertainty.error() && !uncertainty.isNone()) {
            uncertain(left, uncertainty, findings, place, ulps, distance);
        } else if (evidence.isUnstable(writer.thread())) {
            findings.add(
                    Verdict.ILL_CONDITIONED,
                    "in "
                            + place
                            + " a branch or an index depends on rounding: expected "
                            + Scalar.show(type, expected)
                            + ", got "
                            + Scalar.show(type, actual));
        } else if (policy == Policy.ASCEND && isWithinVendorLimits(type, left, right)) {
            findings.bounded(Verdict.WITHIN_BOUND, place, ulps, 1);
        } else {
            findings.add(Verdict.MISMATCH, mismatch(pair, type, offset, expected, actual));
        }
    }

    /// The element as the original's type shows it; where the port knows bytes alone, it is a member of a struct.
    private static String mismatch(BufferPair pair, Type type, long offset, long expected, long actual) {
        int bytes = pair.actual().kind().bytes();
        String values = "expected %s, got %s".formatted(Scalar.show(type, expected), Scalar.show(type, actual));
        if (bytes == 1 && Scalar.bytes(type) > 1) {
            return "in %s, byte %d: %s; %d of %d bytes differ"
                    .formatted(pair.name(), offset, values, pair.differing().cardinality(), pair.expected().size());
        }
        return bytes == Scalar.bytes(type)
                ? "in %s[%d]: %s; %d of %d elements differ"
                        .formatted(pair.name(), offset / bytes, values, pair.differing(bytes), pair.elements(bytes))
                : "";
    }

    private static void uncertain(
            double expected, Uncertainty uncertainty, Findings findings, String place, double ulps, double distance) {
        double relative = uncertainty.error() / Math.abs(expected);
        if (!(relative <= USELESS)) {
            findings.add(
                    Verdict.ILL_CONDITIONED,
                    "in %s the error bound %.3g is useless for %s".formatted(place, uncertainty.error(), expected));
        } else {
            Verdict verdict = uncertainty.approximate() ? Verdict.WITHIN_BOUND : Verdict.ORDER_ONLY;
            findings.bounded(verdict, place, ulps, distance / uncertainty.error());
        }
    }

    /// msprobe's absolute-threshold method for `float`: no element beyond 2^-20 of its value, or 2^-30 where it is below 2^-20.
    private static boolean isWithinVendorLimits(Type type, double expected, double actual) {
        if (type != ScalarType.FLOAT || Double.isNaN(expected) || Double.isInfinite(expected)) {
            return false;
        }
        double distance = Math.abs(expected - actual);
        return Math.abs(expected) < 0x1p-20 ? distance <= 0x1p-30 : distance <= Math.abs(expected) * 0x1p-20;
    }
}
