package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `pattern...` among arguments.
public record PackExpansionExpression(Expression pattern, Span span) implements Expression {
    public PackExpansionExpression {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(span, "span");
    }
}
