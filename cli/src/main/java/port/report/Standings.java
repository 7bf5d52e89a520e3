package port.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Every program and kernel of a report with what is said of it: also of those that were never launched or cannot be ported.
public final class Standings {
    /// @param kernel empty for the program itself: its output, its exit code, its support
    /// @param fingerprint of the original; empty for a program
    /// @param place `file:line`, or the first file of a program
    /// @param coverage of its branches; absent for a program, and where it is not known
    /// @param parting where the two executions part, where that is known
    public record Entry(
            String program,
            String kernel,
            Standing standing,
            String fingerprint,
            String place,
            String detail,
            Optional<BranchCoverage> coverage,
            Optional<PartingReport> parting) {
        public Entry {
            Objects.requireNonNull(program, "program");
            Objects.requireNonNull(kernel, "kernel");
            Objects.requireNonNull(standing, "standing");
            Objects.requireNonNull(fingerprint, "fingerprint");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(detail, "detail");
            Objects.requireNonNull(coverage, "coverage");
            Objects.requireNonNull(parting, "parting");
        }

        /// One of which nothing more is known.
        Entry(String program, String kernel, Standing standing, String fingerprint, String place, String detail) {
            this(program, kernel, standing, fingerprint, place, detail, Optional.empty(), Optional.empty());
        }

        /// `program/kernel`, or the program's name alone.
        public String name() {
            return kernel.isEmpty() ? program : program + "/" + kernel;
        }
    }

    private Standings() {}

    /// In the order of the report; a program stands before its kernels.
    public static List<Entry> of(Report report) {
        return report.programs().stream().flatMap(program -> of(program).stream()).toList();
    }

    /// The program, then its kernels.
    public static List<Entry> of(ProgramReport program) {
        var entries = new ArrayList<Entry>();
        entries.add(whole(program));
        entries.addAll(kernels(program));
        return entries;
    }

    private static Entry whole(ProgramReport program) {
        String place = program.files().stream().findFirst().orElse("");
        if (program.verification().isPresent()) {
            VerificationReport result = program.verification().get();
            return new Entry(program.name(), "", standing(result.verdict()), "", place, result.reason());
        }
        String why =
                program.findings().stream()
                        .filter(Finding::isError)
                        .map(finding -> finding.code() + " " + finding.message())
                        .findFirst()
                        .orElse("");
        Standing standing = why.isEmpty() ? Standing.NOT_RUN : Standing.NOT_SUPPORTED;
        return new Entry(program.name(), "", standing, "", place, why);
    }

    private static List<Entry> kernels(ProgramReport program) {
        Map<String, KernelVerdict> judged = new LinkedHashMap<>();
        program.verification()
                .ifPresent(result -> result.kernels().forEach(kernel -> judged.put(kernel.name(), kernel)));
        String notLaunched =
                program.verification()
                        .filter(result -> result.kernels().isEmpty() && !result.reason().isEmpty())
                        .map(VerificationReport::reason)
                        .orElse("never launched");
        var entries = new ArrayList<Entry>();
        for (KernelReport kernel : program.kernels()) {
            KernelVerdict verdict = judged.remove(kernel.name());
            Standing standing;
            String detail;
            if (verdict != null) {
                standing = standing(verdict.verdict());
                detail = verdict.detail();
            } else if (kernel.isSupported()) {
                standing = Standing.NOT_RUN;
                detail = notLaunched;
            } else {
                standing = Standing.NOT_SUPPORTED;
                detail = String.join("; ", kernel.reasons());
            }
            entries.add(
                    new Entry(
                            program.name(),
                            kernel.name(),
                            standing,
                            kernel.fingerprint(),
                            kernel.place(),
                            detail,
                            Optional.ofNullable(verdict).flatMap(KernelVerdict::coverage),
                            Optional.ofNullable(verdict).flatMap(KernelVerdict::parting)));
        }
        judged.values()
                .forEach(rest ->
                        entries.add(
                                new Entry(
                                        program.name(),
                                        rest.name(),
                                        standing(rest.verdict()),
                                        "",
                                        rest.place(),
                                        rest.detail(),
                                        rest.coverage(),
                                        rest.parting())));
        return entries;
    }

    private static Standing standing(String verdict) {
        return Standing.of(verdict)
                .orElseThrow(() -> new IllegalStateException("verdict " + verdict + " has no standing"));
    }
}
