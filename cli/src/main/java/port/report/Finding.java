package port.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import port.diagnostic.Diagnostic;
import port.source.Span;

/// A diagnostic in the report.
///
/// @param severity `error`, `warning` or `note`
/// @param file where it stands; empty where there is no place, then `line` and `column` are 0
/// @param line counted from 1
/// @param column counted from 1, in characters
/// @param help what to do; empty where there is nothing to say
/// @param notes further places
public record Finding(
        String code,
        String severity,
        String message,
        String file,
        int line,
        int column,
        String help,
        List<Finding> notes) {
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(help, "help");
        notes = List.copyOf(notes);
    }

    public static Finding of(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        boolean placed = !span.equals(Span.NONE);
        return new Finding(
                diagnostic.code().id(),
                diagnostic.severity().name().toLowerCase(Locale.ROOT),
                diagnostic.message(),
                placed ? span.file().name() : "",
                placed ? span.line() : 0,
                placed ? span.column() : 0,
                diagnostic.help().orElse(""),
                diagnostic.notes().stream().map(Finding::of).toList());
    }

    public boolean isError() {
        return severity.equals("error");
    }
}
