package port.report;

import java.util.List;
import java.util.Objects;

/// Where the Java of a program went.
///
/// @param target the project that was written
/// @param files the Java files in it, relative to `target`
public record TranslationReport(String target, List<String> files) {
    public TranslationReport {
        Objects.requireNonNull(target, "target");
        files = List.copyOf(files);
    }
}
