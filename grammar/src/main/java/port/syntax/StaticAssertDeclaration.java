package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `static_assert(condition, "message");`.
public record StaticAssertDeclaration(Expression condition, Optional<StringLiteral> message, Span span)
        implements Declaration {
    public StaticAssertDeclaration {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(span, "span");
    }
}
