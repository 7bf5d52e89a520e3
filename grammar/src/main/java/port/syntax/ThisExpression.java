package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `this`.
public record ThisExpression(Span span) implements Expression {
    public ThisExpression {
        Objects.requireNonNull(span, "span");
    }
}
