package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `(expression)`.
public record ParenthesizedExpression(Expression expression, Span span) implements Expression {
    public ParenthesizedExpression {
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(span, "span");
    }
}
