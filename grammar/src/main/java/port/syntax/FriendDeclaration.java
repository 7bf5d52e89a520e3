package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `friend void f(A);`, `friend class B;`: a function, a class, or a template of these.
public record FriendDeclaration(Declaration declaration, Span span) implements Declaration {
    public FriendDeclaration {
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(span, "span");
    }
}
