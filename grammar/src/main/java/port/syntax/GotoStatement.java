package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `goto label;`.
public record GotoStatement(Identifier label, Span span) implements Statement {
    public GotoStatement {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(span, "span");
    }
}
