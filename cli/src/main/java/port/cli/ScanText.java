package port.cli;

import java.util.List;
import port.report.CallReport;
import port.report.Effort;
import port.report.KernelReport;
import port.report.ProgramReport;

/// The result of `scan` as text.
final class ScanText {
    private ScanText() {}

    static String render(List<ProgramReport> programs, Palette palette) {
        var text = new StringBuilder();
        for (ProgramReport program : programs) {
            text.append(palette.bold(program.name())).append("  ");
            text.append(Counts.of(program.files().size(), "file")).append(", ");
            text.append(Counts.of(program.lines(), "line")).append(", ");
            text.append(Counts.of(program.kernels().size(), "kernel")).append('\n');
            text.append(kernels(program.kernels(), palette));
            text.append(calls(program.calls(), palette));
            text.append('\n');
        }
        return programs.isEmpty() ? "" : text + summary(programs);
    }

    private static String kernels(List<KernelReport> kernels, Palette palette) {
        var table = Table.of("kernel", "place", "support");
        for (KernelReport kernel : kernels) {
            table.add(kernel.name(), kernel.place(), support(kernel.support(), String.join("; ", kernel.reasons())));
        }
        return table.isEmpty() ? "" : table.render("  ", palette);
    }

    private static String calls(List<CallReport> calls, Palette palette) {
        var table = Table.of("call", ">uses", "support");
        for (CallReport call : calls) {
            table.add(call.name(), Integer.toString(call.count()), support(call.support(), call.reason()));
        }
        return table.isEmpty() ? "" : table.render("  ", palette);
    }

    private static String support(String support, String reason) {
        String word =
                switch (support) {
                    case "full" -> "supported";
                    case "none" -> "unsupported";
                    default -> support;
                };
        return reason.isEmpty() ? word : word + ": " + reason;
    }

    private static String summary(List<ProgramReport> programs) {
        List<KernelReport> kernels = programs.stream().flatMap(program -> program.kernels().stream()).toList();
        List<CallReport> calls = programs.stream().flatMap(program -> program.calls().stream()).toList();
        long ported = kernels.stream().filter(KernelReport::isSupported).count();
        long wholly = programs.stream().filter(ProgramReport::isSupported).count();
        return Counts.share(wholly, programs.size(), "program")
                + ", "
                + Counts.share(ported, kernels.size(), "kernel")
                + ", "
                + Counts.share(uses(calls, "full"), calls.stream().mapToLong(CallReport::count).sum(), "call")
                + " supported"
                + partly(uses(calls, "partial"))
                + "\n"
                + effort(programs.stream().map(ProgramReport::effort).reduce(new Effort(0, 0), Effort::plus));
    }

    private static String partly(long uses) {
        return uses == 0 ? "" : ", " + Counts.of(uses, "call") + " in part";
    }

    /// What is left to do; nothing where nothing is.
    private static String effort(Effort effort) {
        String change = effort.change() == 0 ? "" : Counts.of(effort.change(), "place") + " to change";
        String review = effort.review() == 0 ? "" : Counts.of(effort.review(), "call") + " to review";
        String both = change.isEmpty() || review.isEmpty() ? change + review : change + ", " + review;
        return both.isEmpty() ? "" : "Effort: " + both + "\n";
    }

    private static long uses(List<CallReport> calls, String support) {
        return calls.stream().filter(call -> call.support().equals(support)).mapToLong(CallReport::count).sum();
    }
}
