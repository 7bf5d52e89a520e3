package port.report.render;

import port.report.Issue;
import port.report.ProgramReport;
import port.report.Report;

/// The file that an issue is put to, for readers that take none without: one that has no place of its own goes to the first file of its
/// program, or of the first program there is.
final class IssueFile {
    private IssueFile() {}

    static String of(Issue issue, Report report) {
        if (!issue.file().isEmpty()) {
            return issue.file();
        }
        return report.programs().stream()
                .filter(program -> program.name().equals(issue.subject()) && !program.files().isEmpty())
                .findFirst()
                .or(() -> report.programs().stream().filter(program -> !program.files().isEmpty()).findFirst())
                .map(IssueFile::first)
                .orElse(".");
    }

    private static String first(ProgramReport program) {
        return program.files().getFirst();
    }
}
