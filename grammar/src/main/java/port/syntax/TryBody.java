package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `try { ... } catch (...) { ... }` as a body; the member initialisers are inside the `try`.
public record TryBody(TryStatement statement, Span span) implements FunctionBody {
    public TryBody {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(span, "span");
    }
}
