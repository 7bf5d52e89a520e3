package port.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What has been found about each kernel so far.
///
/// The device memory that follows a difference is not trusted: until the program ends, later differences are put down to the
/// first one, and launches without a difference still count as compared.
final class KernelTallies {
    private static final class Tally {
        private Verdict verdict = Verdict.EXACT;
        private long launches;
        private String detail = "";
    }

    private final Map<String, Tally> byKernel = new LinkedHashMap<>();
    private String firstDifference = "";

    void compared(LaunchEvent event, List<Difference> differences) {
        Tally tally = tally(event);
        tally.launches++;
        if (differences.isEmpty()) {
            return;
        }
        if (firstDifference.isEmpty()) {
            firstDifference = "launch %d, %s".formatted(event.sequence(), event);
            tally.verdict = Verdict.MISMATCH;
            tally.detail = firstDifference + ", " + differences.getFirst();
        } else if (tally.verdict != Verdict.MISMATCH) {
            tally.verdict = Verdict.NOT_RUN;
            tally.detail = "its input already differed, since " + firstDifference;
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
                                entry.getValue().detail))
                .toList();
    }

    private Tally tally(LaunchEvent event) {
        return byKernel.computeIfAbsent(event.kernel(), _ -> new Tally());
    }
}
