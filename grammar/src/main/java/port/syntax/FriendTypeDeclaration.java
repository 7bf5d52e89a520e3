package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `friend T;`.
public record FriendTypeDeclaration(TypeSyntax type, Span span) implements Declaration {
    public FriendTypeDeclaration {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }
}
