package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `condition ? thenValue : elseValue`.
///
/// @param thenValue absent for GNU `a ?: b`
public record ConditionalExpression(
        Expression condition, Optional<Expression> thenValue, Expression elseValue, Span span) implements Expression {
    public ConditionalExpression {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(thenValue, "thenValue");
        Objects.requireNonNull(elseValue, "elseValue");
        Objects.requireNonNull(span, "span");
    }
}
