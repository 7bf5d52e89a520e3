package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `decltype(e)`; also GNU `__typeof__(e)`, except that there the type of a variable, not a reference, is meant.
public record DecltypeTypeSyntax(Expression operand, Span span) implements TypeSyntax {
    public DecltypeTypeSyntax {
        Objects.requireNonNull(operand, "operand");
        Objects.requireNonNull(span, "span");
    }
}
