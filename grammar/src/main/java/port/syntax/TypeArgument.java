package port.syntax;

import java.util.Objects;
import port.source.Span;

/// An argument that can only be a type.
public record TypeArgument(TypeSyntax type, Span span) implements TemplateArgument {
    public TypeArgument {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }
}
