package port.syntax;

import java.util.Objects;
import port.source.Span;

/// GNU `({ ... })`: the value is that of the last expression statement.
public record StatementExpression(BlockStatement block, Span span) implements Expression {
    public StatementExpression {
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(span, "span");
    }
}
