package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `typedef T name;` (one per declarator) or `using name = T;`.
public record AliasDeclaration(
        Identifier name, TypeSyntax type, List<Attribute> attributes, boolean isTypedef, Span span)
        implements Declaration {
    public AliasDeclaration {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        attributes = List.copyOf(attributes);
        Objects.requireNonNull(span, "span");
    }
}
