package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `asm("...")` at file scope.
public record AsmDeclaration(AsmStatement statement, Span span) implements Declaration {
    public AsmDeclaration {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(span, "span");
    }
}
