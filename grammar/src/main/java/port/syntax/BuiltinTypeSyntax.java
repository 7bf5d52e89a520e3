package port.syntax;

import java.util.Objects;
import port.source.Span;

/// A type of the language itself, its words put in order: `long unsigned` is `unsigned long`.
public record BuiltinTypeSyntax(BuiltinTypeKind kind, Span span) implements TypeSyntax {
    public BuiltinTypeSyntax {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}
