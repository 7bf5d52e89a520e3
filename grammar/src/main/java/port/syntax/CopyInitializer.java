package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `= value`; the value is a [BracedListExpression] for `= {...}`.
public record CopyInitializer(Expression value, Span span) implements Initializer {
    public CopyInitializer {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }
}
