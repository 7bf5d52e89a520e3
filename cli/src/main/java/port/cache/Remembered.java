package port.cache;

import java.util.List;
import java.util.Objects;
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
    /// @param isNote whether it is said only to those who want to hear more
    public record Message(boolean isNote, String plain, String coloured) {
        public Message {
            Objects.requireNonNull(plain, "plain");
            Objects.requireNonNull(coloured, "coloured");
        }
    }
}
