package port.syntax;

import java.util.Objects;
import port.source.Span;

/// A mere name in parentheses: a type or a variable, decided where names are known.
public record NameOperand(QualifiedName name, Span span) implements QueryOperand {
    public NameOperand {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }
}
