package port.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import port.report.BranchCoverage;
import port.report.KernelVerdict;
import port.report.ProgramReport;
import port.report.VerificationReport;

/// The result of `verify` as text: a line a kernel, then a line for all.
final class VerifyText {
    private VerifyText() {}

    static String render(List<ProgramReport> programs, boolean isVerbose, Palette palette) {
        if (programs.isEmpty()) {
            return "";
        }
        var table = Table.of("program", "kernel", "verdict", ">launches", ">branches", "detail");
        for (ProgramReport program : programs) {
            program.verification().ifPresent(result -> addRows(table, program, result, isVerbose));
        }
        String never = isVerbose ? neverTaken(programs) : "";
        return table.render("", palette) + "\n" + never + summary(programs, palette);
    }

    /// The ways of branches that no launch went, a line each.
    private static String neverTaken(List<ProgramReport> programs) {
        var text = new StringBuilder();
        for (ProgramReport program : programs) {
            for (KernelVerdict kernel : program.verification().map(VerificationReport::kernels).orElse(List.of())) {
                for (BranchCoverage.Branch branch : kernel.coverage().map(BranchCoverage::branches).orElse(List.of())) {
                    branch.never()
                            .forEach(way ->
                                    text.append(
                                            "%s: %s never: %s in '%s'\n"
                                                    .formatted(branch.place(), branch.kind(), way, kernel.name())));
                }
            }
        }
        return text.isEmpty() ? "" : text + "\n";
    }

    private static void addRows(Table table, ProgramReport program, VerificationReport result, boolean isVerbose) {
        String first = program.name();
        for (KernelVerdict kernel : result.kernels()) {
            String branches = kernel.coverage().map(known -> known.percent() + " %").orElse("");
            String launches = Integer.toString(kernel.launches());
            table.add(first, kernel.name(), kernel.verdict(), launches, branches, kernel.remark());
            first = "";
        }
        for (UnlaunchedKernels.Line line : UnlaunchedKernels.of(program).lines(isVerbose)) {
            table.add(first, line.kernel(), line.verdict(), "0", "", line.detail());
            first = "";
        }
        boolean isExplained = !result.reason().isEmpty();
        if (result.kernels().isEmpty() || isExplained) {
            table.add(first, "", result.verdict(), Integer.toString(result.launches()), "", result.reason());
        }
    }

    private static String summary(List<ProgramReport> programs, Palette palette) {
        var counts = new LinkedHashMap<String, Integer>();
        long launches = 0;
        long bytes = 0;
        for (ProgramReport program : programs) {
            if (program.verification().isPresent()) {
                VerificationReport result = program.verification().orElseThrow();
                counts.merge(result.verdict(), 1, Integer::sum);
                launches += result.launches();
                bytes += result.bytes();
            }
        }
        var parts = new ArrayList<String>();
        counts.forEach((verdict, count) -> parts.add(count + " " + verdict));
        String all = Counts.of(programs.size(), "program") + ": " + String.join(", ", parts);
        String compared =
                Counts.of(launches, "launch").replace("launchs", "launches") + " and " + size(bytes) + " compared";
        int unseen = programs.stream().mapToInt(program -> UnlaunchedKernels.of(program).count()).sum();
        long thin =
                programs.stream()
                        .flatMap(program -> program.verification().stream())
                        .flatMap(result -> result.kernels().stream())
                        .flatMap(kernel -> kernel.coverage().stream())
                        .filter(coverage -> !coverage.isEnough())
                        .count();
        String coverage = thin == 0 ? "" : "; " + Counts.of(thin, "kernel") + " below the coverage that is wanted";
        String rest = unseen == 0 ? "" : "; " + Counts.of(unseen, "kernel") + " never launched";
        return Verdicts.coloured(all, palette) + " (" + compared + rest + coverage + ")\n";
    }

    private static String size(long bytes) {
        if (bytes < 10_000) {
            return bytes + " bytes";
        }
        return bytes < 10_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
