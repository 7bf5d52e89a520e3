package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `T[n]`, or `T[]`.
public record ArrayTypeSyntax(TypeSyntax element, Optional<Expression> size, Span span) implements TypeSyntax {
    public ArrayTypeSyntax {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(span, "span");
    }
}
