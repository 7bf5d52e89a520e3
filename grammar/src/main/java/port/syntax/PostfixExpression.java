package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `operand++`, `operand--`.
public record PostfixExpression(PostfixOperator operator, Expression operand, Span span) implements Expression {
    public PostfixExpression {
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(operand, "operand");
        Objects.requireNonNull(span, "span");
    }
}
