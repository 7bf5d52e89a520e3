package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `{a, b}`, where C++ allows it: as initialiser, argument, operand of `return` or of an assignment.
public record BracedListExpression(List<BracedElement> elements, Span span) implements Expression {
    public BracedListExpression {
        elements = List.copyOf(elements);
        Objects.requireNonNull(span, "span");
    }
}
