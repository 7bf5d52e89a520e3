package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `(... + pack)` (no left), `(pack + ...)` (no right), `(first + ... + pack)`.
///
/// @param assignment the operator of a compound assignment, `operator` is then [InfixOperator#ASSIGN]
public record FoldExpression(
        InfixOperator operator,
        Optional<InfixOperator> assignment,
        Optional<Expression> left,
        Optional<Expression> right,
        Span span)
        implements Expression {
    public FoldExpression {
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(assignment, "assignment");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(span, "span");
    }
}
