package port.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import port.gate.Kept;
import port.gate.Objection;
import port.report.Report;
import port.report.Standing;
import port.report.Standings;

/// The result of `check` as text: what there is, and whether the gate is open.
final class CheckText {
    private CheckText() {}

    static String render(Report report, int recalled, List<Objection> objections, Palette palette) {
        Map<Standing, Integer> counts = new TreeMap<>();
        List<Standings.Entry> kernels =
                Standings.of(report).stream().filter(entry -> !entry.kernel().isEmpty()).toList();
        kernels.forEach(entry -> counts.merge(entry.standing(), 1, Integer::sum));
        var text = new StringBuilder(Counts.of(report.programs().size(), "program"));
        text.append(", ").append(Counts.of(kernels.size(), "kernel"));
        String next = ": ";
        for (Map.Entry<Standing, Integer> count : counts.entrySet()) {
            text.append(next).append(count.getValue()).append(' ').append(count.getKey());
            next = ", ";
        }
        text.append(origin(recalled, "cache")).append(origin(kept(report), Kept.FROM));
        String gate =
                objections.isEmpty()
                        ? "the gate is open"
                        : "the gate is shut: " + Counts.of(objections.size(), "objection");
        return Verdicts.coloured(text.toString(), palette) + "\n" + palette.bold(gate) + "\n";
    }

    private static long kept(Report report) {
        return report.programs().stream()
                .flatMap(program -> program.verification().stream())
                .filter(result -> result.from().equals(Optional.of(Kept.FROM)))
                .count();
    }

    /// How many programs were not run now, but are known from elsewhere.
    private static String origin(long count, String from) {
        return count == 0 ? "" : "; " + Counts.of(count, "program") + " from the " + from;
    }
}
