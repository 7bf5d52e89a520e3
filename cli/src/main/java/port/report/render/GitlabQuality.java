package port.report.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import port.report.Issue;
import port.report.Issues;
import port.report.JsonReport;
import port.report.Report;

/// GitLab's code quality report: an array in which every entry has a path and a line, since one without hides the others.
final class GitlabQuality {
    private GitlabQuality() {}

    static String render(Report report) {
        ArrayNode entries = JsonNodeFactory.instance.arrayNode();
        for (Issue issue : Issues.of(report)) {
            ObjectNode entry = entries.addObject();
            entry.put("description", issue.message() + (issue.help().isEmpty() ? "" : "; " + issue.help()));
            entry.put("check_name", issue.rule());
            entry.put("fingerprint", issue.fingerprint());
            entry.put(
                    "severity",
                    switch (issue.level()) {
                        case ERROR -> issue.rule().startsWith("PORT7") ? "blocker" : "major";
                        case WARNING -> "minor";
                        case NOTE -> "info";
                    });
            ObjectNode location = entry.putObject("location");
            location.put("path", IssueFile.of(issue, report));
            location.putObject("lines").put("begin", Math.max(1, issue.line()));
        }
        return JsonReport.pretty(entries);
    }
}
