package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `[name] "constraint"(value)`.
public record AsmOperand(Optional<Identifier> name, StringLiteral constraint, Expression value, Span span)
        implements SyntaxNode {
    public AsmOperand {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(constraint, "constraint");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }
}
