package port.syntax;

import java.util.Objects;
import port.source.Span;

/// A member of a class; fields are [VariableDeclaration]s.
public record Member(Access access, Declaration declaration, Span span) implements SyntaxNode {
    public Member {
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(span, "span");
    }
}
