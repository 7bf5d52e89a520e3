package port.syntax;

import java.util.Objects;
import port.source.Span;

/// A mere expression.
public record ExpressionCondition(Expression expression, Span span) implements Condition {
    public ExpressionCondition {
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(span, "span");
    }
}
