package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// One element of a braced list: `value`, or `.field = value`, `[2] = value`.
public record BracedElement(List<Designator> designators, Expression value, Span span) implements SyntaxNode {
    public BracedElement {
        designators = List.copyOf(designators);
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }
}
