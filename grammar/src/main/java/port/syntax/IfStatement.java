package port.syntax;

import java.util.Objects;
import java.util.Optional;
import port.source.Span;

/// `if (initializer; condition) thenBranch else elseBranch`, `if constexpr`.
public record IfStatement(
        boolean isConstexpr,
        Optional<Statement> initializer,
        Condition condition,
        Statement thenBranch,
        Optional<Statement> elseBranch,
        Span span)
        implements Statement {
    public IfStatement {
        Objects.requireNonNull(initializer, "initializer");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(thenBranch, "thenBranch");
        Objects.requireNonNull(elseBranch, "elseBranch");
        Objects.requireNonNull(span, "span");
    }

    /// What follows the initializer.
    public IfStatement withoutInitializer() {
        return new IfStatement(isConstexpr, Optional.empty(), condition, thenBranch, elseBranch, span);
    }
}
