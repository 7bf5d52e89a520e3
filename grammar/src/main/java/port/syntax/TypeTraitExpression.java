package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// A question to the compiler that takes types as arguments: `__is_same(T, U)`, `__builtin_offsetof(T, m)`, `__builtin_va_arg(list, T)`.
public record TypeTraitExpression(String trait, List<TemplateArgument> arguments, Span span) implements Expression {
    public TypeTraitExpression {
        Objects.requireNonNull(trait, "trait");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(span, "span");
    }
}
