package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `throw value`, or `throw`.
public record ThrowExpression(Optional<Expression> value, Span span) implements Expression {
    public ThrowExpression {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }
}
