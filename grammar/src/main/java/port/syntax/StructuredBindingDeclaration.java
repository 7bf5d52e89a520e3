package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `auto [a, b] = e;`.
///
/// @param type `auto` with its qualifiers and reference
/// @param initializer the whole; absent only in a range-`for`, where it is an empty [DirectInitializer]
public record StructuredBindingDeclaration(
        Specifiers specifiers, TypeSyntax type, List<Identifier> names, Initializer initializer, Span span)
        implements Declaration {
    public StructuredBindingDeclaration {
        Objects.requireNonNull(specifiers, "specifiers");
        Objects.requireNonNull(type, "type");
        names = List.copyOf(names);
        Objects.requireNonNull(initializer, "initializer");
        Objects.requireNonNull(span, "span");
    }
}
