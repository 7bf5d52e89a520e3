package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `nullptr`.
public record NullptrLiteral(Span span) implements Expression {
    public NullptrLiteral {
        Objects.requireNonNull(span, "span");
    }
}
