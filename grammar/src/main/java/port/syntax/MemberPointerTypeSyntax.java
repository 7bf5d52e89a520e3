package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `T C::*`.
public record MemberPointerTypeSyntax(QualifiedName owner, TypeSyntax pointee, Span span) implements TypeSyntax {
    public MemberPointerTypeSyntax {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(pointee, "pointee");
        Objects.requireNonNull(span, "span");
    }
}
