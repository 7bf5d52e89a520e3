package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `for (initializer condition; step) body`.
///
/// @param initializer an [EmptyStatement], [ExpressionStatement] or [DeclarationStatement]
public record ForStatement(
        Statement initializer, Optional<Condition> condition, Optional<Expression> step, Statement body, Span span)
        implements Statement {
    public ForStatement {
        Objects.requireNonNull(initializer, "initializer");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(span, "span");
    }
}
