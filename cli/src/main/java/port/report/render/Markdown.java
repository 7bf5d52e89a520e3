package port.report.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import port.report.Issue;
import port.report.Issues;
import port.report.KernelVerdict;
import port.report.ProgramReport;
import port.report.Report;

/// A summary for a pull request or a job: what is not equivalent first, then a table of all kernels.
final class Markdown {
    /// GitHub drops a summary of more than 1 MiB whole.
    private static final int MAX_BYTES = 900 * 1024;

    private Markdown() {}

    static String render(Report report) {
        var text = new StringBuilder("# port " + report.command() + "\n\n");
        text.append(headline(report)).append("\n\n");
        List<Issue> issues = Issues.of(report);
        if (!issues.isEmpty()) {
            text.append("| | place | |\n|---|---|---|\n");
            issues.forEach(issue -> text.append(row(issue)));
            text.append('\n');
        }
        text.append("| program | kernel | verdict | launches | branches | |\n|---|---|---|---:|---:|---|\n");
        report.programs().forEach(program -> rows(program, text));
        return cut(text.toString());
    }

    static String cell(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|").replaceAll("\\s*\\R\\s*", " ");
    }

    private static String headline(Report report) {
        Map<String, Integer> counts = new TreeMap<>();
        report.programs().stream()
                .flatMap(program -> program.verification().stream())
                .forEach(result -> counts.merge(result.verdict(), 1, Integer::sum));
        var text =
                new StringBuilder(
                        report.programs().size() + (report.programs().size() == 1 ? " program" : " programs"));
        String next = ": ";
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            text.append(next).append(count.getValue()).append(" `").append(count.getKey()).append('`');
            next = ", ";
        }
        return text.toString();
    }

    private static String row(Issue issue) {
        String place = issue.hasPlace() ? "`" + issue.file() + ":" + issue.line() + "`" : cell(issue.subject());
        String help = issue.help().isEmpty() ? "" : "; " + issue.help();
        String level =
                switch (issue.level()) {
                    case ERROR -> "**error**";
                    case WARNING -> "warning";
                    case NOTE -> "note";
                };
        return "| %s %s | %s | %s |\n".formatted(level, issue.rule(), place, cell(issue.message() + help));
    }

    private static void rows(ProgramReport program, StringBuilder text) {
        if (program.verification().isEmpty()) {
            text.append("| %s | | not verified | | | |\n".formatted(cell(program.name())));
            return;
        }
        for (KernelVerdict kernel : program.verification().get().kernels()) {
            text.append(
                    "| %s | `%s` | %s | %d | %s | %s |\n"
                            .formatted(
                                    cell(program.name()),
                                    kernel.name().replace("|", "\\|"),
                                    kernel.verdict(),
                                    kernel.launches(),
                                    kernel.coverage().map(known -> known.percent() + " %").orElse(""),
                                    cell(kernel.remark())));
        }
    }

    private static String cut(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= MAX_BYTES) {
            return text;
        }
        String head = new String(bytes, 0, MAX_BYTES, StandardCharsets.UTF_8);
        String whole = head.substring(0, head.lastIndexOf('\n') + 1);
        long left = text.lines().count() - whole.lines().count();
        return whole + "\n" + left + " lines are left out: the whole report is in the JSON document.\n";
    }
}
