package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `T &`, or `T &&`.
public record ReferenceTypeSyntax(TypeSyntax referred, boolean isRvalue, Span span) implements TypeSyntax {
    public ReferenceTypeSyntax {
        Objects.requireNonNull(referred, "referred");
        Objects.requireNonNull(span, "span");
    }
}
