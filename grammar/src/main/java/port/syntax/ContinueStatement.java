package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `continue;`.
public record ContinueStatement(Span span) implements Statement {
    public ContinueStatement {
        Objects.requireNonNull(span, "span");
    }
}
