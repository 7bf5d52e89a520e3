package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `(T) operand`, `static_cast<T>(operand)` and its like.
public record CastExpression(CastKind kind, TypeSyntax type, Expression operand, Span span) implements Expression {
    public CastExpression {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(operand, "operand");
        Objects.requireNonNull(span, "span");
    }
}
