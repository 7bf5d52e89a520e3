package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `-operand` and its like.
public record PrefixExpression(PrefixOperator operator, Expression operand, Span span) implements Expression {
    public PrefixExpression {
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(operand, "operand");
        Objects.requireNonNull(span, "span");
    }
}
