package port.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What has been found about each kernel so far.
///
/// Memory is made equal again after a difference, so that each launch is judged by itself. Only where that is not possible,
/// because one side has buffers that the other one lacks, nothing more can be said about the launches that follow.
final class KernelTallies {
    private static final class Tally {
        private Verdict verdict = Verdict.EXACT;
        private long launches;
        private long different;
        private String detail = "";

        String detail() {
            return different < 2
                    ? detail
                    : detail + "; %d of %d launches differ, each from equal memory".formatted(different, launches);
        }
    }

    private final Map<String, Tally> byKernel = new LinkedHashMap<>();
    private String parted = "";

    /// @param equalAgain whether the memory of both sides has been made equal after the differences
    void compared(LaunchEvent event, List<Difference> differences, boolean equalAgain) {
        Tally tally = tally(event);
        tally.launches++;
        String launch = "launch %d, %s".formatted(event.sequence(), event);
        if (!parted.isEmpty()) {
            notJudged(tally, differences);
        } else if (!differences.isEmpty()) {
            tally.different++;
            if (tally.verdict != Verdict.MISMATCH) {
                tally.verdict = Verdict.MISMATCH;
                tally.detail = launch + ", " + differences.getFirst();
            }
            parted = equalAgain ? "" : launch;
        }
    }

    private void notJudged(Tally tally, List<Difference> differences) {
        if (!differences.isEmpty() && tally.verdict != Verdict.MISMATCH) {
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
    }

    /// The findings, in the order of the first launches.
    List<KernelResult> results() {
        return byKernel.entrySet().stream()
                .map(entry ->
                        new KernelResult(
                                entry.getKey(),
                                entry.getValue().verdict,
                                entry.getValue().launches,
                                entry.getValue().detail()))
                .toList();
    }

    private Tally tally(LaunchEvent event) {
        return byKernel.computeIfAbsent(event.kernel(), _ -> new Tally());
    }
}
