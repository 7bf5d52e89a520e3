package port.syntax;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// `callee(arguments)`.
///
/// Stays neutral where a type may be meant: `T(x)` with a name `T` is a call of the [NameExpression] `T` even where `T` is a type (a functional cast),
/// and `(T)(x)` is a call of the [ParenthesizedExpression] `(T)` where the parser does not know `T` to be a type (it may be a cast).
public record CallExpression(Expression callee, List<Expression> arguments, Span span) implements Expression {
    public CallExpression {
        Objects.requireNonNull(callee, "callee");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(span, "span");
    }
}
