package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `left + right` and its like, with `&&`, `||`, `,`, `.*` and `->*`.
public record BinaryExpression(InfixOperator operator, Expression left, Expression right, Span span)
        implements Expression {
    public BinaryExpression {
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(span, "span");
    }
}
