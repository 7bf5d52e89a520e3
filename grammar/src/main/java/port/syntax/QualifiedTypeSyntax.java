package port.syntax;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import port.source.Span;

/// `const`, `volatile`, `__restrict__` around a type; never directly around another qualified type.
public record QualifiedTypeSyntax(TypeSyntax type, Set<TypeQualifier> qualifiers, Span span) implements TypeSyntax {
    public QualifiedTypeSyntax {
        Objects.requireNonNull(type, "type");
        qualifiers =
                Collections.unmodifiableSet(
                        qualifiers.isEmpty() ? EnumSet.noneOf(TypeQualifier.class) : EnumSet.copyOf(qualifiers));
        Objects.requireNonNull(span, "span");
    }
}
