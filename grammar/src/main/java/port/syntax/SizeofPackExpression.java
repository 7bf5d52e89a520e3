package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `sizeof...(pack)`.
public record SizeofPackExpression(Identifier pack, Span span) implements Expression {
    public SizeofPackExpression {
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(span, "span");
    }
}
