package port.syntax;

import java.util.Objects;
import port.source.Span;

/// A name: of a variable, a function, an enumerator or, as the callee of a [CallExpression], of a type.
public record NameExpression(QualifiedName name, Span span) implements Expression {
    public NameExpression {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }
}
