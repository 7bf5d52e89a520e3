package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `~T`; the type is a [NamedTypeSyntax] except in pseudo-destructor calls such as `p->~int()`.
public record DestructorName(TypeSyntax type, Span span) implements UnqualifiedName {
    public DestructorName {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }
}
