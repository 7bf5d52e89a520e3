package port.syntax;

import java.util.Objects;
import port.source.Span;

/// A type that goes by a name: class, enumeration, alias or template parameter.
///
/// A type defined in place (`struct { int x; } v;`) is a [ClassDeclaration] or [EnumDeclaration] of its own in front of the declaration that uses it;
/// the use is a named type with the same name.
public record NamedTypeSyntax(TypeKeyword keyword, QualifiedName name, Span span) implements TypeSyntax {
    public NamedTypeSyntax {
        Objects.requireNonNull(keyword, "keyword");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }
}
