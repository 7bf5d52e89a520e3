package port.syntax;

import java.util.Objects;
import port.source.Span;

/// `T{...}`, or `T(...)` where `T` is not a mere name (`int(x)`, `typename C::value_type(x)`); a mere name in `T(x)` gives a [CallExpression].
///
/// @param initializer a [DirectInitializer] or [ListInitializer]
public record ConstructExpression(TypeSyntax type, Initializer initializer, Span span) implements Expression {
    public ConstructExpression {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(initializer, "initializer");
        Objects.requireNonNull(span, "span");
    }
}
