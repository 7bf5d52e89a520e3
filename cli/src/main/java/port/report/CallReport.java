package port.report;

import java.util.Objects;

/// A function that the program calls and does not define: part of CUDA, of C or of C++.
///
/// @param count how often it stands in the source
/// @param support `full`, `partial` or `none`
/// @param reason what is missing; empty for full support
public record CallReport(String name, int count, String support, String reason) {
    public CallReport {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(reason, "reason");
    }
}
