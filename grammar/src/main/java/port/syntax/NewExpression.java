package port.syntax;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `new (placement) T(initializer)`; `new T[n]` has an [ArrayTypeSyntax].
public record NewExpression(
        boolean isGlobal, List<Expression> placement, TypeSyntax type, Optional<Initializer> initializer, Span span)
        implements Expression {
    public NewExpression {
        placement = List.copyOf(placement);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(initializer, "initializer");
        Objects.requireNonNull(span, "span");
    }
}
