package port.corpora;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The state of every program of a code base, as Markdown.
final class StateTable {
    private final Corpus corpus;
    private final String revision;
    private final Map<String, TableRow> rows = new TreeMap<>();
    private final Map<String, String> left = new TreeMap<>();

    StateTable(Corpus corpus, String revision) {
        this.corpus = corpus;
        this.revision = revision;
    }

    void add(String program, Measured result) {
        rows.put(
                program,
                new TableRow(
                        program,
                        arguments(program),
                        result.state(),
                        result.exit(),
                        Long.toString(result.kernels()),
                        Long.toString(result.launches()),
                        remark(program, result)));
    }

    /// Takes over what an earlier table says about a program that is not measured now.
    void keep(String table, String program) {
        table.lines()
                .flatMap(line -> TableRow.parse(line).stream())
                .filter(row -> row.program().equals(program))
                .findFirst()
                .ifPresent(row -> rows.put(program, row));
    }

    void leaveOut(String program, String reason) {
        left.put(program, reason);
    }

    String summary() {
        long verified = rows.values().stream().filter(TableRow::isVerified).count();
        long unchecked = rows.values().stream().filter(TableRow::isVerifiedUnchecked).count();
        String faulty = unchecked == 0 ? "" : ", %d more without checks".formatted(unchecked);
        return "%d of %d programs verified%s, %d left out".formatted(verified, rows.size(), faulty, left.size());
    }

    String markdown() {
        var text = new StringBuilder();
        text.append("<!-- Written by tests/corpora/run; do not edit. -->\n# ")
                .append(corpus.repository())
                .append("\n\n");
        text.append(summary()).append(". Revision ").append(revision).append(".\n\n");
        if (!corpus.sizes().isEmpty()) {
            text.append("Made small where it stands in the sources: ");
            List<String> sizes =
                    new TreeMap<>(corpus.sizes())
                            .entrySet().stream()
                                    .map(size -> "`" + size.getKey() + "` is `" + size.getValue() + "`")
                                    .toList();
            text.append(String.join(", ", sizes)).append(".\n\n");
        }
        text.append(TableRow.line(TableRow.HEAD));
        text.append(TableRow.line(List.of("---", "---", "---", "---:", "---:", "---:", "---")));
        rows.values().forEach(row -> text.append(row.markdown()));
        if (!left.isEmpty()) {
            text.append("\nLeft out:\n\n");
            text.append(TableRow.line(List.of("program", "reason")));
            text.append(TableRow.line(List.of("---", "---")));
            left.forEach((program, reason) -> text.append(TableRow.line(List.of(program, reason))));
        }
        return text.toString();
    }

    private String arguments(String program) {
        var all = new ArrayList<>(corpus.settingsOf(program).arguments());
        new TreeMap<>(corpus.settingsOf(program).sizes()).values().forEach(size -> all.add("`" + size + "`"));
        return String.join(" ", all);
    }

    private String remark(String program, Measured result) {
        String reason = result.isVerified() ? "" : result.reason();
        String note = corpus.settingsOf(program).note();
        return note.isEmpty() || reason.isEmpty() ? reason + note : reason + ". " + note;
    }

    String line(String program, Measured result) {
        String reason = Optional.of(result.reason()).filter(some -> !result.isVerified()).orElse("");
        return String.format(Locale.ROOT, "%-14s %6.1f s  %s  %s", result.state(), result.seconds(), program, reason);
    }
}
