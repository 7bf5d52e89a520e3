package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `member(value)` or `Base{value}` of a constructor.
public record MemberInitializer(QualifiedName member, Initializer value, boolean isPackExpansion, Span span)
        implements SyntaxNode {
    public MemberInitializer {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }
}
