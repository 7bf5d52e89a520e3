package port.syntax;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// A namespace; `namespace a::b` is two, one in the other.
///
/// @param name absent for an unnamed one
public record NamespaceDeclaration(
        Optional<Identifier> name,
        boolean isInline,
        List<Attribute> attributes,
        List<Declaration> declarations,
        Span span)
        implements Declaration {
    public NamespaceDeclaration {
        Objects.requireNonNull(name, "name");
        attributes = List.copyOf(attributes);
        declarations = List.copyOf(declarations);
        Objects.requireNonNull(span, "span");
    }
}
