package port.syntax;

import java.util.Objects;
import port.source.Span;

/// One base class; a [PackExpansionTypeSyntax] for `Bases...`.
public record BaseSpecifier(Access access, boolean isVirtual, TypeSyntax type, Span span) implements SyntaxNode {
    public BaseSpecifier {
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }
}
