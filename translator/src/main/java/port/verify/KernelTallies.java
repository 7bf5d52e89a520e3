package port.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What has been found about each kernel so far.
///
/// Memory is made equal again after a difference, so that each launch is judged by itself. Only where that is not possible,
/// because one side has buffers that the other one lacks, nothing more can be said about the launches that follow.
final class KernelTallies {
    private static final class Tally {
        private Verdict verdict = Verdict.EXACT;
        private long launches;
        private long different;
        private long repeated;
        private String detail = "";
        private UlpHistogram ulps = UlpHistogram.NONE;
        private Optional<Parting> parting = Optional.empty();

        String detail() {
            if (verdict == Verdict.EXACT && repeated > 0) {
                return "%d of them repeat a launch that changes nothing".formatted(repeated);
            }
            return different < 2
                    ? detail
                    : detail + "; %d of %d launches differ, each from equal memory".formatted(different, launches);
        }
    }

    private final Map<String, Tally> byKernel = new LinkedHashMap<>();
    private String parted = "";
    private Optional<LaunchEvent> firstMissing = Optional.empty();

    /// Whether a kernel is known to be wrong, so that nobody need look closer at its other launches.
    boolean isMismatch(LaunchEvent event) {
        return tally(event).verdict == Verdict.MISMATCH;
    }

    /// Whether nothing can be said any more, because the memory of both sides could not be made equal.
    boolean areApart() {
        return !parted.isEmpty();
    }

    /// @param differs whether a byte differs
    /// @param equalAgain whether the memory of both sides has been made equal after that
    void judged(LaunchEvent event, Judgement judgement, boolean differs, boolean equalAgain) {
        Tally tally = tally(event);
        tally.launches++;
        String launch = "launch %d, %s".formatted(event.sequence(), event);
        if (!parted.isEmpty()) {
            notJudged(tally, differs);
        } else if (!differs) {
            boolean isNews = !judgement.detail().isEmpty() && tally.different == 0;
            tally.detail = isNews ? launch + ", " + judgement.detail() : tally.detail;
        } else {
            tally.different++;
            boolean isWorse = tally.verdict.compareTo(judgement.verdict()) < 0;
            if (isWorse || tally.detail.isEmpty() && !judgement.detail().isEmpty()) {
                tally.detail = launch + ", " + judgement.detail();
            }
            tally.ulps = tally.ulps.with(judgement.ulps());
            tally.parting = tally.parting.or(judgement::parting);
            tally.verdict = tally.verdict.and(judgement.verdict());
            parted = equalAgain ? "" : launch;
        }
    }

    /// A launch that neither side carried out, because it is known to leave equal memory as it is.
    void repeated(LaunchEvent event) {
        Tally tally = tally(event);
        tally.launches++;
        tally.repeated++;
    }

    private void notJudged(Tally tally, boolean differs) {
        if (differs && tally.verdict != Verdict.MISMATCH) {
            tally.verdict = Verdict.NOT_RUN;
            tally.detail = "its input already differed, since " + parted;
        }
    }

    void launchDiffers(LaunchEvent expected, LaunchEvent actual) {
        Tally tally = tally(expected);
        tally.verdict = Verdict.MISMATCH;
        tally.detail =
                "launch %d is %s in the original and %s in the port".formatted(expected.sequence(), expected, actual);
    }

    void notCompared(LaunchEvent event) {
        Tally tally = tally(event);
        if (tally.verdict != Verdict.MISMATCH) {
            tally.verdict = Verdict.NOT_RUN;
            tally.detail = "launch %d was not compared: the port did not make it".formatted(event.sequence());
        }
        firstMissing = firstMissing.or(() -> Optional.of(event));
    }

    /// The port has come to an end by a fault. If that was in a kernel, it is the one that the port did not bring to its end.
    ///
    /// @return the reason, with the launch if there was one
    String faulted(String message) {
        if (firstMissing.isEmpty()) {
            return "the port faults: " + message;
        }
        LaunchEvent event = firstMissing.get();
        Tally tally = tally(event);
        tally.verdict = Verdict.MISMATCH;
        tally.detail = "launch %d, %s, the port faults: %s".formatted(event.sequence(), event, message);
        return tally.detail;
    }

    /// The findings, in the order of the first launches.
    List<KernelResult> results() {
        return byKernel.entrySet().stream()
                .map(entry ->
                        new KernelResult(
                                entry.getKey(),
                                entry.getValue().verdict,
                                entry.getValue().launches,
                                entry.getValue().detail(),
                                Optional.empty(),
                                entry.getValue().ulps,
                                entry.getValue().parting))
                .toList();
    }

    private Tally tally(LaunchEvent event) {
        return byKernel.computeIfAbsent(event.kernel(), _ -> new Tally());
    }
}
