package port.report;

import java.util.Objects;

/// One place on the way to an issue, such as one of two accesses that race.
///
/// @param file relative to the repository
/// @param line counted from 1
public record Step(String file, int line, String message) {
    public Step {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
    }
}
