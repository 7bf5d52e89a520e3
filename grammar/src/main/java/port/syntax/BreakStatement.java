package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `break;`.
public record BreakStatement(Span span) implements Statement {
    public BreakStatement {
        Objects.requireNonNull(span, "span");
    }
}
