package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `T...`.
public record PackExpansionTypeSyntax(TypeSyntax pattern, Span span) implements TypeSyntax {
    public PackExpansionTypeSyntax {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(span, "span");
    }
}
