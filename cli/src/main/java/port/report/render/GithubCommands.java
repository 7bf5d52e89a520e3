package port.report.render;

import java.util.EnumMap;
import java.util.Map;
import port.report.Issue;
import port.report.Issues;
import port.report.Report;

/// GitHub's workflow commands, which show as annotations: ten of each kind is what a step may make.
final class GithubCommands {
    private static final int MAX_OF_A_KIND = 10;

    private GithubCommands() {}

    static String render(Report report) {
        var text = new StringBuilder();
        Map<Issue.Level, Integer> counts = new EnumMap<>(Issue.Level.class);
        int left = 0;
        for (Issue issue : Issues.of(report)) {
            if (counts.merge(issue.level(), 1, Integer::sum) <= MAX_OF_A_KIND) {
                text.append(command(issue));
            } else {
                left++;
            }
        }
        if (left > 0) {
            text.append(left).append(" more are in the report: a step may make ten annotations of a kind\n");
        }
        return text.toString();
    }

    private static String command(Issue issue) {
        String kind =
                switch (issue.level()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case NOTE -> "notice";
                };
        var text = new StringBuilder("::" + kind + " ");
        if (issue.hasPlace()) {
            text.append("file=").append(property(issue.file())).append(",line=").append(issue.line()).append(',');
            if (issue.column() > 0) {
                text.append("col=").append(issue.column()).append(',');
            }
        }
        String help = issue.help().isEmpty() ? "" : "\n" + issue.help();
        return text.append("title=")
                .append(property("port " + issue.rule()))
                .append("::")
                .append(message(issue.message() + help))
                .append('\n')
                .toString();
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
