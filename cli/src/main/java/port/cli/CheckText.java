package port.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import port.gate.Objection;
import port.report.Report;
import port.report.Standing;
import port.report.Standings;

/// The result of `check` as text: what there is, and whether the gate is open.
final class CheckText {
    private CheckText() {}

    static String render(Report report, List<Objection> objections, Palette palette) {
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
        String gate =
                objections.isEmpty()
                        ? "the gate is open"
                        : "the gate is shut: " + Counts.of(objections.size(), "objection");
        return Verdicts.coloured(text.toString(), palette) + "\n" + palette.bold(gate) + "\n";
    }
}
