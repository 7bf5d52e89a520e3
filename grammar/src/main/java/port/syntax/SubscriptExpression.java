package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `array[index]`.
public record SubscriptExpression(Expression array, Expression index, Span span) implements Expression {
    public SubscriptExpression {
        Objects.requireNonNull(array, "array");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(span, "span");
    }
}
