package port.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import port.report.KernelVerdict;
import port.report.ProgramReport;
import port.report.Standing;
import port.report.Standings;
import port.report.VerificationReport;

/// The kernels that could run and did not, although nothing kept their program from it.
record UnlaunchedKernels(List<Standings.Entry> entries) {
    /// Of how many instances of a template each has a line of its own.
    private static final int FEW = 3;

    /// What is said in one line.
    record Line(String kernel, String verdict, String detail) {}

    static UnlaunchedKernels of(ProgramReport program) {
        List<KernelVerdict> launched = program.verification().map(VerificationReport::kernels).orElse(List.of());
        boolean isExplained = program.verification().filter(result -> !result.reason().isEmpty()).isPresent();
        return new UnlaunchedKernels(
                Standings.of(program).stream()
                        .filter(entry -> !(launched.isEmpty() && isExplained) && !entry.kernel().isEmpty())
                        .filter(entry -> entry.standing() == Standing.NOT_RUN)
                        .filter(entry -> launched.stream().noneMatch(kernel -> kernel.name().equals(entry.kernel())))
                        .toList());
    }

    int count() {
        return entries.size();
    }

    /// A line each, or one for many instances of a template.
    List<Line> lines(boolean isVerbose) {
        Map<String, List<Standings.Entry>> byTemplate = new LinkedHashMap<>();
        for (Standings.Entry entry : entries) {
            byTemplate.computeIfAbsent(template(entry.kernel()) + entry.detail(), _ -> new ArrayList<>()).add(entry);
        }
        List<Line> lines = new ArrayList<>();
        for (List<Standings.Entry> instances : byTemplate.values()) {
            Standings.Entry first = instances.getFirst();
            if (isVerbose || instances.size() <= FEW) {
                instances.forEach(
                        entry -> lines.add(new Line(entry.kernel(), entry.standing().name(), entry.detail())));
            } else {
                String detail = first.detail() + ", in " + instances.size() + " instances; -v names them";
                lines.add(new Line(template(first.kernel()) + "<…>", first.standing().name(), detail));
            }
        }
        return lines;
    }

    private static String template(String kernel) {
        int arguments = kernel.indexOf('<');
        return arguments < 0 ? kernel : kernel.substring(0, arguments);
    }
}
