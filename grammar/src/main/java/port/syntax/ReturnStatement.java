package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `return value;`; the value is a [BracedListExpression] for `return {...};`.
public record ReturnStatement(Optional<Expression> value, Span span) implements Statement {
    public ReturnStatement {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }
}
