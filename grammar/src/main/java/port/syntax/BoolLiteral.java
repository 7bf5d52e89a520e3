package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `true` or `false`.
public record BoolLiteral(boolean value, Span span) implements Expression {
    public BoolLiteral {
        Objects.requireNonNull(span, "span");
    }
}
