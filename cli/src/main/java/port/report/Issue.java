package port.report;

import java.util.List;
import java.util.Objects;

/// One thing that a reader of a report has to look at: a finding, or a kernel that is not equivalent.
///
/// @param rule the stable code, such as `PORT7001`
/// @param subject the kernel or program it is about; may be empty
/// @param file relative to the repository; empty where there is no place, then `line` is 0
/// @param line counted from 1
/// @param column counted from 1; 0 where only the line is known
/// @param help what to do; may be empty
/// @param fingerprint the same as long as rule, subject and the text of the line are the same: lines may be added above it
/// @param steps the places that lead to it, in order; empty where there is none but its own
public record Issue(
        String rule,
        Level level,
        String message,
        String subject,
        String file,
        int line,
        int column,
        String help,
        String fingerprint,
        List<Step> steps) {
    /// From gravest to lightest.
    public enum Level {
        ERROR,
        WARNING,
        NOTE
    }

    public Issue {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(help, "help");
        Objects.requireNonNull(fingerprint, "fingerprint");
        steps = List.copyOf(steps);
    }

    public boolean hasPlace() {
        return !file.isEmpty() && line > 0;
    }
}
