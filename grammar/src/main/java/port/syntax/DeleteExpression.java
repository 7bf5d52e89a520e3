package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `delete p`, `delete[] p`.
public record DeleteExpression(boolean isGlobal, boolean isArray, Expression operand, Span span) implements Expression {
    public DeleteExpression {
        Objects.requireNonNull(operand, "operand");
        Objects.requireNonNull(span, "span");
    }
}
