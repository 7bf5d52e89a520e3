package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `target = value`, or `target += value` and its like.
///
/// @param operator absent for plain assignment
/// @param value a [BracedListExpression] where that is written
public record AssignmentExpression(Optional<InfixOperator> operator, Expression target, Expression value, Span span)
        implements Expression {
    public AssignmentExpression {
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }
}
