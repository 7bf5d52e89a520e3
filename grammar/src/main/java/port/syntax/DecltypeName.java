package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `decltype(e)` as the first segment of a qualified name.
public record DecltypeName(Expression operand, Span span) implements UnqualifiedName {
    public DecltypeName {
        Objects.requireNonNull(operand, "operand");
        Objects.requireNonNull(span, "span");
    }
}
