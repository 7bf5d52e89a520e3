package port.syntax;

import java.util.Objects;
import port.source.Span;

/// A type computed by the compiler: `__underlying_type(E)`, or `__typeof__(T)` of a type.
public record TransformedTypeSyntax(String trait, TypeSyntax type, Span span) implements TypeSyntax {
    public TransformedTypeSyntax {
        Objects.requireNonNull(trait, "trait");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }
}
