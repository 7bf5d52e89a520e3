package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `T *`.
public record PointerTypeSyntax(TypeSyntax pointee, Span span) implements TypeSyntax {
    public PointerTypeSyntax {
        Objects.requireNonNull(pointee, "pointee");
        Objects.requireNonNull(span, "span");
    }
}
