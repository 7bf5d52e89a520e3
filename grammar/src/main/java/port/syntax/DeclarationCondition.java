package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `T *p = find()`: the variable's value decides.
public record DeclarationCondition(VariableDeclaration variable, Span span) implements Condition {
    public DeclarationCondition {
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(span, "span");
    }
}
