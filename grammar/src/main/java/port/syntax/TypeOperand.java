package port.syntax;

import java.util.Objects;
import port.source.Span;

/// What can only be a type.
public record TypeOperand(TypeSyntax type, Span span) implements QueryOperand {
    public TypeOperand {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }
}
