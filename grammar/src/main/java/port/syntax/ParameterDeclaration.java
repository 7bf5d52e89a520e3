package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// A parameter of a function, lambda or `catch`.
///
/// @param isPack whether `...` stands before the name; `type` is then the pattern
/// @param defaultValue a [BracedListExpression] where that is written
public record ParameterDeclaration(
        Specifiers specifiers,
        TypeSyntax type,
        Optional<Identifier> name,
        boolean isPack,
        Optional<Expression> defaultValue,
        Span span)
        implements SyntaxNode {
    public ParameterDeclaration {
        Objects.requireNonNull(specifiers, "specifiers");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(defaultValue, "defaultValue");
        Objects.requireNonNull(span, "span");
    }
}
