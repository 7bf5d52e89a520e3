package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `expression;`.
public record ExpressionStatement(Expression expression, Span span) implements Statement {
    public ExpressionStatement {
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(span, "span");
    }
}
