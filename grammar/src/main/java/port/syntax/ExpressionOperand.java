package port.syntax;

import java.util.Objects;
import port.source.Span;

/// What can only be an expression.
public record ExpressionOperand(Expression expression, Span span) implements QueryOperand {
    public ExpressionOperand {
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(span, "span");
    }
}
