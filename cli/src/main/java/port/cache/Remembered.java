package port.cache;

import java.util.List;
import java.util.Objects;
import port.diagnostic.Severity;
import port.report.ProgramReport;

/// What was found out about a program, with everything that was said of it.
///
/// @param report with the findings
/// @param outcome the word for the exit code
/// @param messages in order
public record Remembered(ProgramReport report, String outcome, List<Message> messages) {
    public Remembered {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(outcome, "outcome");
        messages = List.copyOf(messages);
    }

    /// A diagnostic as it was printed.
    ///
    public record Message(Severity severity, String plain, String coloured) {
        public Message {
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(plain, "plain");
            Objects.requireNonNull(coloured, "coloured");
        }
    }
}
