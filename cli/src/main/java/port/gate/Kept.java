package port.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.report.KernelReport;
import port.report.KernelVerdict;
import port.report.ProgramReport;
import port.report.Standing;
import port.report.VerificationReport;

/// Programs that are not verified again: the baseline's word on them stands.
public final class Kept {
    /// What their verdicts say they are from.
    public static final String FROM = "baseline";

    private Kept() {}

    /// What the baseline says of a program, as a report; empty where it says nothing.
    ///
    /// @param why it is not verified, for its readers
    public static Optional<ProgramReport> program(String name, List<String> files, Baseline baseline, String why) {
        Optional<Baseline.Known> whole = baseline.known(name);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        var kernels = new ArrayList<KernelReport>();
        var verdicts = new ArrayList<KernelVerdict>();
        for (Baseline.Known known : baseline.kernels()) {
            if (!known.fingerprint().isEmpty() && program(known, baseline).equals(name)) {
                String kernel = known.name().substring(name.length() + 1);
                boolean isSupported = known.verdict() != Standing.NOT_SUPPORTED;
                List<String> reasons = isSupported ? List.of() : List.of(why);
                kernels.add(new KernelReport(kernel, files.getFirst(), isSupported, reasons, 0, known.fingerprint()));
                if (isSupported) {
                    verdicts.add(new KernelVerdict(kernel, files.getFirst(), known.verdict().name(), 0, why));
                }
            }
        }
        var result = new VerificationReport(whole.get().verdict().name(), why, 0, 0, true, 0, 0, verdicts);
        var report =
                new ProgramReport(
                        name,
                        files,
                        0,
                        kernels,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(result.from(FROM)),
                        List.of());
        return Optional.of(report);
    }

    /// The program of a kernel: the longest name of one with which its own begins.
    private static String program(Baseline.Known kernel, Baseline baseline) {
        return baseline.kernels().stream()
                .filter(known -> known.fingerprint().isEmpty())
                .map(Baseline.Known::name)
                .filter(name -> kernel.name().startsWith(name + "/"))
                .reduce("", (one, other) -> one.length() > other.length() ? one : other);
    }
}
