package port.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// One finding about the input: what, where, and what to do about it.
///
/// @param message lower case, no full stop for one sentence, user text quoted as `'name'`
/// @param span the place; [Span#NONE] where there is none
/// @param help what the user can do, if there is something to say
/// @param notes further places that belong to the finding
public record Diagnostic(
        Code code, Severity severity, String message, Span span, Optional<String> help, List<Diagnostic> notes) {
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(help, "help");
        notes = List.copyOf(notes);
    }

    public static Diagnostic error(Code code, Span span, String message) {
        return new Diagnostic(code, Severity.ERROR, message, span, Optional.empty(), List.of());
    }

    public static Diagnostic warning(Code code, Span span, String message) {
        return new Diagnostic(code, Severity.WARNING, message, span, Optional.empty(), List.of());
    }

    public Diagnostic withHelp(String text) {
        return new Diagnostic(code, severity, message, span, Optional.of(text), notes);
    }

    public Diagnostic withNote(Span place, String text) {
        var all = new ArrayList<>(notes);
        all.add(new Diagnostic(code, Severity.NOTE, text, place, Optional.empty(), List.of()));
        return new Diagnostic(code, severity, message, span, help, all);
    }

    /// The same at another place.
    public Diagnostic at(Span place) {
        return new Diagnostic(code, severity, message, place, help, notes);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// `file:line:column: error[PORT1001]: message`, without the source line.
    @Override
    public String toString() {
        String place = span.equals(Span.NONE) ? "" : span + ": ";
        return place + severity.name().toLowerCase(Locale.ROOT) + "[" + code.id() + "]: " + message;
    }
}
