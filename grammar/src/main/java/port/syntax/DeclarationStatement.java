package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// A declaration in a block; several where several names are declared at once.
public record DeclarationStatement(List<Declaration> declarations, Span span) implements Statement {
    public DeclarationStatement {
        declarations = List.copyOf(declarations);
        Objects.requireNonNull(span, "span");
    }

    /// The same with attributes in front, which are those of each variable.
    DeclarationStatement with(List<Attribute> attributes, Span whole) {
        List<Declaration> all =
                declarations.stream()
                        .map(one -> one instanceof VariableDeclaration variable ? variable.with(attributes) : one)
                        .toList();
        return new DeclarationStatement(all, whole);
    }
}
