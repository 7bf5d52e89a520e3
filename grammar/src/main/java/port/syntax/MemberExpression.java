package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `object.member`, `object->member`, also `p->~T` and `object.template f<int>`.
public record MemberExpression(Expression object, boolean isArrow, QualifiedName member, Span span)
        implements Expression {
    public MemberExpression {
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(span, "span");
    }
}
