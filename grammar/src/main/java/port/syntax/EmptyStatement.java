package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `;`, or nothing at all where a label ends a block.
public record EmptyStatement(Span span) implements Statement {
    public EmptyStatement {
        Objects.requireNonNull(span, "span");
    }
}
