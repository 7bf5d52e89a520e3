package port.syntax;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// An enumeration: defined, or merely declared.
public record EnumDeclaration(
        QualifiedName name,
        ClassNaming naming,
        boolean isScoped,
        Optional<TypeSyntax> underlying,
        boolean isDefinition,
        List<Enumerator> enumerators,
        List<Attribute> attributes,
        Span span)
        implements Declaration {
    public EnumDeclaration {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(naming, "naming");
        Objects.requireNonNull(underlying, "underlying");
        enumerators = List.copyOf(enumerators);
        attributes = List.copyOf(attributes);
        Objects.requireNonNull(span, "span");
    }
}
